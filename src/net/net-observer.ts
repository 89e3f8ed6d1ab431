/** What the network part tells, for metrics. Called on the hot path: be quick. */
export interface NetObserver {
  onConnectionOpened(): void;
  onConnectionClosed(): void;
  onConnectionRefused(reason: string): void;
  onBytesRead(bytes: number): void;
  onBytesWritten(bytes: number): void;
}

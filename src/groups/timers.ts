/**
 * Deadlines by the ten thousand on one setTimeout.
 *
 * Nearly every timer here is a session timeout that each heartbeat pushes back and that hardly ever fires. So a
 * later deadline only writes a number: the timer stays where it is in the heap, and moves when its old time comes.
 */

/** setTimeout takes no more; longer waits are made of several. */
const longestTimeoutMs = 2 ** 31 - 1;

export class Timer {
  readonly #timers: Timers;
  /** What `start` runs when it is not told otherwise. */
  readonly #callback: () => void;
  /** When it fires, Infinity when it does not. */
  deadline: number = Infinity;
  /** What the heap is ordered by, never later than the deadline. */
  queuedAt: number = Infinity;
  /** Its place in the heap, -1 for none. */
  index = -1;
  fire: () => void;

  constructor(timers: Timers, callback: () => void) {
    this.#timers = timers;
    this.#callback = callback;
    this.fire = callback;
  }

  get isActive(): boolean {
    return this.deadline !== Infinity;
  }

  /** Fires once, `delayMs` from now; a running timer starts anew. */
  start(delayMs: number, callback: () => void = this.#callback): void {
    this.fire = callback;
    const deadline = this.#timers.now() + delayMs;
    this.deadline = deadline;
    if (this.index === -1 || deadline < this.queuedAt) this.#timers.enqueue(this);
  }

  cancel(): void {
    this.deadline = Infinity;
    if (this.index !== -1) this.#timers.dequeue(this);
  }
}

export class Timers {
  /** A clock that never jumps, in ms: a changed wall clock must not expire every session. */
  readonly now: () => number;
  /** A binary heap by `queuedAt`. */
  readonly #heap: Timer[] = [];
  #timeout: NodeJS.Timeout | undefined;
  #wakesAt = Infinity;
  #isClosed = false;

  constructor(now: () => number = () => performance.now()) {
    this.now = now;
  }

  timer(callback: () => void = () => {}): Timer {
    return new Timer(this, callback);
  }

  /** Nothing fires from here on. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timeout);
    for (const timer of this.#heap) timer.index = -1;
    this.#heap.length = 0;
  }

  /** Called by Timer: puts it, or moves it forward, to its deadline. */
  enqueue(timer: Timer): void {
    if (this.#isClosed) return;
    timer.queuedAt = timer.deadline;
    if (timer.index === -1) {
      timer.index = this.#heap.length;
      this.#heap.push(timer);
    }
    this.#siftUp(timer);
    if (timer.index === 0) this.#wakeForFirst();
  }

  /** Called by Timer. */
  dequeue(timer: Timer): void {
    const { index } = timer;
    timer.index = -1;
    timer.queuedAt = Infinity;
    const last = this.#heap.pop();
    if (last === undefined || last === timer) return;
    this.#heap[index] = last;
    last.index = index;
    this.#siftUp(last);
    this.#siftDown(last);
  }

  #wakeForFirst(): void {
    const first = this.#heap[0];
    if (first === undefined || first.queuedAt >= this.#wakesAt) return;
    clearTimeout(this.#timeout);
    this.#wakesAt = first.queuedAt;
    const delayMs = Math.min(Math.max(Math.ceil(first.queuedAt - this.now()), 0), longestTimeoutMs);
    this.#timeout = setTimeout(() => this.#fireDue(), delayMs);
    this.#timeout.unref();
  }

  #fireDue(): void {
    this.#wakesAt = Infinity;
    const now = this.now();
    try {
      for (let first = this.#heap[0]; first !== undefined && first.queuedAt <= now; first = this.#heap[0]) {
        if (first.deadline > now) {
          first.queuedAt = first.deadline;
          this.#siftDown(first);
        } else {
          first.cancel();
          first.fire();
        }
      }
    } finally {
      this.#wakeForFirst();
    }
  }

  #siftUp(timer: Timer): void {
    const heap = this.#heap;
    let index = timer.index;
    while (index > 0) {
      const parentIndex = (index - 1) >> 1;
      const parent = heap[parentIndex] as Timer;
      if (parent.queuedAt <= timer.queuedAt) break;
      heap[index] = parent;
      parent.index = index;
      index = parentIndex;
    }
    heap[index] = timer;
    timer.index = index;
  }

  #siftDown(timer: Timer): void {
    const heap = this.#heap;
    let index = timer.index;
    for (;;) {
      const leftIndex = 2 * index + 1;
      const left = heap[leftIndex];
      if (left === undefined) break;
      const right = heap[leftIndex + 1];
      const child = right !== undefined && right.queuedAt < left.queuedAt ? right : left;
      if (timer.queuedAt <= child.queuedAt) break;
      const childIndex = child.index;
      heap[index] = child;
      child.index = index;
      index = childIndex;
    }
    heap[index] = timer;
    timer.index = index;
  }
}

"""The conversation with the driver: one JSON command a line on stdin, one JSON reply a line on stdout
({"id","ok"} or {"id","error"}), and events ({"event":…}) of a group member in between."""

import json
import sys
import threading

_out = threading.Lock()


def emit(line):
    with _out:
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()


def assigned(partitions):
    emit({"event": "assigned", "partitions": sorted(partitions)})


def consumed(partition, offset, value):
    emit({"event": "record", "partition": partition, "offset": offset, "value": text(value)})


def text(value):
    return None if value is None else value.decode()


def octets(value):
    return None if value is None else value.encode()


def serve(handlers):
    for line in sys.stdin:
        command = json.loads(line)
        try:
            emit({"id": command["id"], "ok": handlers[command["do"]](command) or {}})
        except Exception as error:  # every failure of a client library is the driver's to judge
            emit({"id": command["id"], "error": f"{type(error).__name__}: {error}"})

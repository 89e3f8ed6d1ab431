"""Produces the records that main.go expects: python3 produce.py CLIENT ADDRESSES COMPRESSION"""
import sys

client, addresses, compression = sys.argv[1:]
records = [
    (f"key-{i}".encode(), (f"value-{i} " * 150).encode(), [("n", str(i).encode())], 1790000000000 + i)
    for i in range(100)
]
if client == "confluent-kafka":
    from confluent_kafka import Producer

    producer = Producer(
        {"bootstrap.servers": addresses, "compression.type": compression, "linger.ms": 200, "enable.idempotence": True}
    )
    for key, value, headers, timestamp in records:
        producer.produce("t", value, key, headers=headers, timestamp=timestamp)
    producer.flush(20)
else:
    from kafka import KafkaProducer

    producer = KafkaProducer(
        bootstrap_servers=addresses,
        compression_type=compression,
        linger_ms=200,
        batch_size=10_000_000,
    )
    for key, value, headers, timestamp in records:
        producer.send("t", value, key, headers=headers, timestamp_ms=timestamp)
    producer.flush()
    producer.close()

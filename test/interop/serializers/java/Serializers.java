// Confluent's registry client for Java and the Avro serializers built on it, as Apache Flink's jar carries them (in
// packages of its own): BOOTSTRAP REGISTRY SCHEMAS.

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.flink.avro.registry.confluent.shaded.io.confluent.kafka.schemaregistry.avro.AvroSchema;
import org.apache.flink.avro.registry.confluent.shaded.io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import org.apache.flink.avro.registry.confluent.shaded.io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import org.apache.flink.avro.shaded.com.fasterxml.jackson.databind.JsonNode;
import org.apache.flink.avro.shaded.com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.flink.avro.shaded.org.apache.avro.Schema;
import org.apache.flink.avro.shaded.org.apache.avro.generic.GenericData;
import org.apache.flink.avro.shaded.org.apache.avro.generic.GenericRecord;
import org.apache.flink.avro.shaded.org.apache.avro.generic.GenericRecordBuilder;
import org.apache.flink.formats.avro.registry.confluent.ConfluentRegistryAvroDeserializationSchema;
import org.apache.flink.formats.avro.registry.confluent.ConfluentRegistryAvroSerializationSchema;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

public class Serializers {
  static final String TOPIC = "java-avro";
  static final String SUBJECT = "java-avro-value";

  public static void main(String[] args) throws Exception {
    JsonNode versions = new ObjectMapper().readTree(Files.readString(Path.of(args[2]))).get("avro");
    CachedSchemaRegistryClient registry = new CachedSchemaRegistryClient(args[1], 100);

    // The second version follows the first, the third may not.
    registry.register(SUBJECT, new AvroSchema(versions.get(0).textValue()));
    AvroSchema second = new AvroSchema(versions.get(1).textValue());
    registry.register(SUBJECT, second);
    same(registry.getAllVersions(SUBJECT), List.of(1, 2));
    AvroSchema incompatible = new AvroSchema(versions.get(2).textValue());
    same(registry.testCompatibility(SUBJECT, incompatible), false);
    try {
      registry.register(SUBJECT, incompatible);
      throw new AssertionError("an incompatible schema was registered");
    } catch (RestClientException e) {
      same(List.of(e.getStatus(), e.getErrorCode()), List.of(409, 40901));
    }
    int stranger = registry.register("elsewhere-value", new AvroSchema("\"long\""));

    Schema schema = new Schema.Parser().parse(versions.get(1).textValue());
    GenericRecord one = ship(schema).set("note", null).set("cargo", Long.MIN_VALUE).build();
    GenericRecord two = ship(schema).set("note", "für Emma").set("cargo", "oats").set("age", 0).build();
    var serializer = ConfluentRegistryAvroSerializationSchema.forGeneric(SUBJECT, schema, args[1]);
    byte[] good = serializer.serialize(one);
    same(ByteBuffer.wrap(good).getInt(1), registry.getId(SUBJECT, second));

    Properties config = new Properties();
    config.put("bootstrap.servers", args[0]);
    try (var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(TOPIC, good)).get();
      producer.send(new ProducerRecord<>(TOPIC, serializer.serialize(two))).get();
      refused(producer, withId(good, stranger), "the schema is not one of the subject's");
      refused(producer, withId(good, Integer.MAX_VALUE), "the registry has no such schema");
      refused(producer, Arrays.copyOf(good, good.length - 1), "age");
      refused(producer, "hello".getBytes(), "there is no schema id");
    }

    config.put("group.id", TOPIC);
    config.put("auto.offset.reset", "earliest");
    List<GenericRecord> read = new ArrayList<>();
    var deserializer = ConfluentRegistryAvroDeserializationSchema.forGeneric(schema, args[1]);
    try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(TOPIC));
      while (read.size() < 2) {
        for (var record : consumer.poll(Duration.ofSeconds(1))) read.add(deserializer.deserialize(record.value()));
      }
    }
    same(read, List.of(one, two));
  }

  static GenericRecordBuilder ship(Schema schema) {
    byte[] price = new BigDecimal("-12345678901234567890.1234").unscaledValue().toByteArray();
    Schema kind = schema.getField("kind").schema();
    return new GenericRecordBuilder(schema)
        .set("id", (1L << 53) + 1)
        .set("price", ByteBuffer.wrap(price))
        .set("at", 1769860800123456L)
        .set("day", -1)
        .set("kind", new GenericData.EnumSymbol(kind, "FERRY"))
        .set("counts", Map.of("crew", 1L << 62))
        .set("ports", List.of("Kiel", "Göteborg"))
        .set("age", 7);
  }

  static byte[] withId(byte[] value, int id) {
    byte[] copy = value.clone();
    ByteBuffer.wrap(copy).putInt(1, id);
    return copy;
  }

  /** The producer is told what is wrong with the one record. */
  static void refused(KafkaProducer<byte[], byte[]> producer, byte[] value, String reason) throws InterruptedException {
    try {
      producer.send(new ProducerRecord<>(TOPIC, value)).get();
      throw new AssertionError("taken although " + reason);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof InvalidRecordException told && told.getMessage().contains(reason)) return;
      throw new AssertionError("expected " + reason, e.getCause());
    }
  }

  static void same(Object actual, Object expected) {
    // Strings come back as Avro's own kind of characters, which prints alike.
    if (!actual.toString().equals(expected.toString())) throw new AssertionError(actual + " instead of " + expected);
  }
}

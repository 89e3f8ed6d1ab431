package sargasso.vectors;

import java.util.Random;

/** What values a message is filled with; each kind aims at another class of mistakes in a codec. */
enum Filling {
  /** As constructed: nothing is set, except what cannot be encoded unset. */
  DEFAULTS,
  /** Every field set to something that is not its default; two elements in every array. */
  FULL,
  /** Null wherever the version allows it, tagged fields included. */
  NULLS,
  /** Smallest integers, empty strings, bytes and arrays. */
  LOWEST,
  /** Largest integers, one element in every array. */
  HIGHEST,
  /** Tagged fields that no spec knows in every struct (flexible versions only). */
  UNKNOWN_TAGS,
  /** Lengths that need a varint of two bytes, strings beyond ASCII. */
  LONG,
  RANDOM_1,
  RANDOM_2,
  RANDOM_3;

  static final String[] WORDS = {
    "a", "topic-1", "größe", "日本語", "кафка", "\uD83D\uDC1F\uD83C\uDF0A", "tab\tquote\"back\\", "\u0000\u001f\u007f", "\u2028x", ""
  };

  boolean isRandom() {
    return ordinal() >= RANDOM_1.ordinal();
  }

  boolean sets(Random random) {
    return this != DEFAULTS && (!isRandom() || random.nextInt(5) != 0);
  }

  boolean isNull(Random random) {
    return this == NULLS || (isRandom() && random.nextInt(4) == 0);
  }

  /** Elements of an array; `depth` counts the arrays around it, to keep nested ones small. */
  int elements(Random random, int depth, boolean struct) {
    return switch (this) {
      case DEFAULTS, LOWEST -> 0;
      case FULL -> 2;
      case LONG -> depth == 0 && !struct ? 130 : 1;
      case NULLS, HIGHEST, UNKNOWN_TAGS -> 1;
      default -> depth > 1 ? random.nextInt(3) : random.nextInt(4);
    };
  }

  long integer(Random random, long min, long max) {
    return switch (this) {
      case LOWEST -> min;
      case HIGHEST -> max;
      case FULL, UNKNOWN_TAGS, LONG, NULLS -> 1 + random.nextInt(100);
      default ->
          switch (random.nextInt(4)) {
            case 0 -> random.nextInt(100);
            case 1 -> min + random.nextInt(100);
            case 2 -> max - random.nextInt(100);
            default -> between(random, min, max);
          };
    };
  }

  private static long between(Random random, long min, long max) {
    long value = random.nextLong();
    return min == Long.MIN_VALUE ? value : min + Math.floorMod(value, max - min + 1);
  }

  double real(Random random) {
    return switch (this) {
      case LOWEST -> -Double.MAX_VALUE;
      case HIGHEST -> Double.MAX_VALUE;
      case FULL -> 1024.0;
      case NULLS -> Double.MIN_VALUE;
      default -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
    };
  }

  String string(Random random) {
    return switch (this) {
      case LOWEST -> "";
      case LONG -> "日本語-".repeat(20) + random.nextInt(100);
      case HIGHEST -> "\uD83D\uDC1F".repeat(3);
      case RANDOM_1, RANDOM_2, RANDOM_3 -> WORDS[random.nextInt(WORDS.length)] + WORDS[random.nextInt(WORDS.length)];
      default -> "text-" + random.nextInt(100);
    };
  }

  int bytes(Random random) {
    return switch (this) {
      case LOWEST -> 0;
      case LONG -> 200;
      case RANDOM_1, RANDOM_2, RANDOM_3 -> random.nextInt(20);
      default -> 1 + random.nextInt(8);
    };
  }

  /** Bytes of a `records` field; LONG passes the size from which a writer refers instead of copying. */
  int recordBytes(Random random) {
    return this == LONG ? 5000 : bytes(random) * 4;
  }

  int unknownTags(Random random) {
    if (this == UNKNOWN_TAGS) return 3;
    return isRandom() && random.nextInt(5) == 0 ? 1 + random.nextInt(2) : 0;
  }
}

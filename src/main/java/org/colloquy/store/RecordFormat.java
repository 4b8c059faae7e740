package org.colloquy.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.colloquy.model.Outcome;

/**
 * A record as bytes: eight that say what it is, the SHA-256 of all that follows, and the value in
 * Smile (a binary JSON, records as arrays of their components) under gzip. Readable only by the
 * program that wrote it, whose fingerprint is part of every key.
 */
final class RecordFormat {
  private static final byte[] MAGIC = "COLLOQ1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int HASH = 32;

  /** A record holds little beside the text, which is at most as long as a readable file. */
  private static final int BUFFER = 1 << 14;

  private final SmileMapper mapper;

  RecordFormat() {
    mapper =
        SmileMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new RecordsAsArrays())
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .addMixIn(Outcome.class, NamedOutcome.class)
            .build();
    for (Class<?> kind : Outcome.class.getPermittedSubclasses()) {
      mapper.registerSubtypes(new NamedType(kind, kind.getSimpleName()));
    }
  }

  /** The bytes are not those of a record, or not all of them. */
  static final class Damaged extends Exception {
    private static final long serialVersionUID = 1;

    Damaged(String message) {
      super(message);
    }
  }

  byte[] encode(Fingerprint key, Kept kept) throws IOException {
    return pack(StoredRecord.of(key, kept));
  }

  /**
   * The value again.
   *
   * @throws Damaged if the bytes are not those that were written for this key
   */
  Kept decode(Fingerprint key, byte[] record) throws Damaged {
    StoredRecord stored = unpack(record, StoredRecord.class);
    if (!stored.key().equals(key)) {
      throw new Damaged("it is another file's");
    }
    try {
      return stored.kept();
    } catch (RuntimeException e) {
      throw new Damaged("it cannot be read, " + e.getClass().getSimpleName());
    }
  }

  /** A value as bytes. */
  byte[] pack(Object value) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(BUFFER);
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      mapper.writeValue(gzip, value);
    }
    return signed(packed.toByteArray());
  }

  /** The same without gzip: larger, and sooner read. */
  byte[] packLoosely(Object value) throws IOException {
    return signed(mapper.writeValueAsBytes(value));
  }

  private static byte[] signed(byte[] body) {
    byte[] record = Arrays.copyOf(MAGIC, MAGIC.length + HASH + body.length);
    System.arraycopy(hash(body, 0), 0, record, MAGIC.length, HASH);
    System.arraycopy(body, 0, record, MAGIC.length + HASH, body.length);
    return record;
  }

  /**
   * The value again.
   *
   * @throws Damaged if the bytes are not those that were written, or of another kind of value
   */
  <T> T unpack(byte[] record, Class<T> kind) throws Damaged {
    requireIntact(record);
    int start = MAGIC.length + HASH;
    try (InputStream body =
        new GZIPInputStream(
            new ByteArrayInputStream(record, start, record.length - start), BUFFER)) {
      return mapper.readValue(body, kind);
    } catch (IOException | RuntimeException e) {
      throw new Damaged("it cannot be read, " + e.getClass().getSimpleName());
    }
  }

  /**
   * The value again of {@link #packLoosely}.
   *
   * @throws Damaged if the bytes are not those that were written, or of another kind of value
   */
  <T> T unpackLoose(byte[] record, Class<T> kind) throws Damaged {
    requireIntact(record);
    int start = MAGIC.length + HASH;
    try {
      return mapper.readValue(record, start, record.length - start, kind);
    } catch (IOException | RuntimeException e) {
      throw new Damaged("it cannot be read, " + e.getClass().getSimpleName());
    }
  }

  /**
   * Checks the bytes without reading what they say.
   *
   * @return the fingerprint of what they say
   * @throws Damaged if they are not those that were written
   */
  static Fingerprint requireIntact(byte[] record) throws Damaged {
    int start = MAGIC.length + HASH;
    if (record.length < start || !Arrays.equals(record, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new Damaged("it is cut off, or no record");
    }
    if (!MessageDigest.isEqual(
        hash(record, start), Arrays.copyOfRange(record, MAGIC.length, start))) {
      throw new Damaged("its checksum is wrong");
    }
    return printOf(record);
  }

  /** The fingerprint of what a record says that was just made. */
  static Fingerprint printOf(byte[] record) {
    return new Fingerprint(HexFormat.of().formatHex(record, MAGIC.length, MAGIC.length + HASH));
  }

  private static byte[] hash(byte[] bytes, int from) {
    byte[] part = from == 0 ? bytes : Arrays.copyOfRange(bytes, from, bytes.length);
    return HexFormat.of().parseHex(Fingerprint.of(part).hex());
  }

  /** Says of an outcome which of the five it is. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
  private interface NamedOutcome {}

  private static final class RecordsAsArrays extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public JsonFormat.Value findFormat(Annotated annotated) {
      return annotated.getRawType().isRecord() && annotated.getAnnotated() instanceof Class
          ? JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)
          : super.findFormat(annotated);
    }
  }
}

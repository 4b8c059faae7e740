package org.colloquy.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.dataformat.smile.SmileFactory;
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
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Outcome;

/**
 * The byte format of records: eight bytes that name the format, the SHA-256 of all that follows,
 * the record's key, and the value in Smile (a binary JSON, with Java records as arrays of their
 * components), compressed by gzip. A value that is stored without a key has no key here. Only the
 * program that wrote a record can read it; its fingerprint is part of every key.
 */
final class RecordFormat {
  private static final byte[] MAGIC = "COLLOQ3\n".getBytes(StandardCharsets.US_ASCII);
  private static final int HASH = 32;
  private static final int KEY = 32;
  private static final int BODY = 8 + HASH;

  /** Size of the buffers in bytes; a record may be longer. */
  private static final int BUFFER = 1 << 14;

  private final SmileMapper mapper;

  RecordFormat() {
    mapper =
        SmileMapper.builder(
                SmileFactory.builder()
                    // A table of field names would grow with the transcripts' names, which are
                    // keys.
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .build())
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

  /** Thrown if the bytes are not those of a whole record; the message says what is wrong. */
  static final class Damaged extends Exception {
    private static final long serialVersionUID = 1;

    Damaged(String message) {
      super(message);
    }
  }

  byte[] encode(Fingerprint key, StoredResult storedResult) throws IOException {
    return signed(bytes(key), zipped(StoredRecord.of(storedResult)));
  }

  /**
   * Reads a result.
   *
   * @throws Damaged if the bytes are not those that were written for this key
   */
  StoredResult decode(Fingerprint key, byte[] record) throws Damaged {
    requireIntact(key, record);
    StoredRecord stored = unzipped(record, BODY + KEY, StoredRecord.class);
    try {
      return stored.toResult();
    } catch (RuntimeException e) {
      throw new Damaged("it cannot be read: " + e.getClass().getSimpleName());
    }
  }

  /** Writes a value without a key. */
  byte[] pack(Object value) throws IOException {
    return signed(new byte[0], zipped(value));
  }

  private byte[] zipped(Object value) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(BUFFER);
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      mapper.writeValue(gzip, value);
    }
    return packed.toByteArray();
  }

  /** Writes a value without a key and without gzip: larger, but faster to read. */
  byte[] packLoosely(Object value) throws IOException {
    return signed(new byte[0], mapper.writeValueAsBytes(value));
  }

  private static byte[] signed(byte[] key, byte[] value) {
    byte[] record = Arrays.copyOf(MAGIC, BODY + key.length + value.length);
    System.arraycopy(key, 0, record, BODY, key.length);
    System.arraycopy(value, 0, record, BODY + key.length, value.length);
    System.arraycopy(hash(record), 0, record, MAGIC.length, HASH);
    return record;
  }

  /**
   * Reads a value.
   *
   * @throws Damaged if the bytes are not those that were written, or are of another kind of value
   */
  <T> T unpack(byte[] record, Class<T> kind) throws Damaged {
    requireIntact(record);
    return unzipped(record, BODY, kind);
  }

  private <T> T unzipped(byte[] record, int start, Class<T> kind) throws Damaged {
    try (InputStream body =
        new GZIPInputStream(
            new ByteArrayInputStream(record, start, record.length - start), BUFFER)) {
      return mapper.readValue(body, kind);
    } catch (IOException | RuntimeException e) {
      throw new Damaged("it cannot be read: " + e.getClass().getSimpleName());
    }
  }

  /**
   * The value again of {@link #packLoosely}.
   *
   * @throws Damaged if the bytes are not those that were written, or of another kind of value
   */
  <T> T unpackLoose(byte[] record, Class<T> kind) throws Damaged {
    requireIntact(record);
    try {
      return mapper.readValue(record, BODY, record.length - BODY, kind);
    } catch (IOException | RuntimeException e) {
      throw new Damaged("it cannot be read: " + e.getClass().getSimpleName());
    }
  }

  /**
   * Checks a record's bytes without reading its value.
   *
   * @return the record's fingerprint
   * @throws Damaged if the bytes are not those that were written for this key
   */
  static Fingerprint requireIntact(Fingerprint key, byte[] record) throws Damaged {
    requireIntact(record);
    if (!Arrays.equals(bytes(key), 0, KEY, record, BODY, Math.min(record.length, BODY + KEY))) {
      throw new Damaged("it is another file's record");
    }
    return fingerprintOf(record);
  }

  private static void requireIntact(byte[] record) throws Damaged {
    if (record.length < BODY || !Arrays.equals(record, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new Damaged("it is cut off or not a record");
    }
    if (!MessageDigest.isEqual(hash(record), Arrays.copyOfRange(record, MAGIC.length, BODY))) {
      throw new Damaged("its checksum is wrong");
    }
  }

  /** Returns the fingerprint of a record that was just written: of its key and its value. */
  static Fingerprint fingerprintOf(byte[] record) {
    return new Fingerprint(HexFormat.of().formatHex(record, MAGIC.length, MAGIC.length + HASH));
  }

  private static byte[] hash(byte[] record) {
    return bytes(Fingerprint.of(record, BODY));
  }

  private static byte[] bytes(Fingerprint fingerprint) {
    return HexFormat.of().parseHex(fingerprint.hex());
  }

  /** Makes Jackson write the kind of an outcome in front of it. */
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

package org.integrityrisk.app.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists and maps of texts, and records, kept whole in one column because nothing ever looks inside
 * with SQL.
 */
public final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ObjectMapper LENIENT =
      new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
  private static final TypeReference<List<String>> LIST = new TypeReference<>() {};
  private static final TypeReference<LinkedHashMap<String, String>> MAP = new TypeReference<>() {};

  private Json() {}

  /** The text of a value. */
  public static String of(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts can always be written", e);
    }
  }

  /** A list that was written whole. */
  public static List<String> list(String json) {
    return read(json, LIST);
  }

  /** A map that was written whole. */
  public static Map<String, String> map(String json) {
    return read(json, MAP);
  }

  /** A record that was written whole; what it no longer knows is left out. */
  static <T> T value(String json, Class<T> type) {
    try {
      return LENIENT.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a column holds what this app did not write", e);
    }
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a column holds what this app did not write", e);
    }
  }
}

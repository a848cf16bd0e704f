package org.integrityrisk.sandbox.entity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Records as JSON. A column that a record no longer has is ignored. */
final class Rows {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private Rows() {}

  static String write(Object data) {
    try {
      return JSON.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Cannot be stored: " + data.getClass().getName(), e);
    }
  }

  static <T> T read(Class<T> kind, String json) {
    try {
      return JSON.readValue(json, kind);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored " + kind.getSimpleName() + " is damaged", e);
    }
  }
}

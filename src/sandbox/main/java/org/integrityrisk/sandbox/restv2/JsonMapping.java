package org.integrityrisk.sandbox.restv2;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;

/** Leaves out of answers what is null, as Jira does. */
final class JsonMapping implements ContextResolver<ObjectMapper> {
  private final ObjectMapper json =
      new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL);

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return json;
  }
}

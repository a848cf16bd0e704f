package org.integrityrisk.sandbox.scheduler;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.integrityrisk.sandbox.Unsupported;

/** Parameters of a stored job; only texts. */
final class Parameters {
  private Parameters() {}

  static String write(Map<String, Serializable> parameters) {
    Properties properties = new Properties();
    parameters.forEach((name, value) -> properties.setProperty(name, text(value)));
    StringWriter out = new StringWriter();
    try {
      properties.store(out, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  static Map<String, Serializable> read(String stored) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(stored));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Serializable> parameters = new HashMap<>();
    properties
        .stringPropertyNames()
        .forEach(name -> parameters.put(name, properties.getProperty(name)));
    return parameters;
  }

  private static String text(Serializable value) {
    if (value instanceof String text) {
      return text;
    }
    throw Unsupported.member("JobConfig.withParameters of " + value.getClass().getName());
  }
}

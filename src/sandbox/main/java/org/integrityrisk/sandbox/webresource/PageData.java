package org.integrityrisk.sandbox.webresource;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/**
 * The data of a web resource as elements of the page, where {@code WRM.data.claim} finds it.
 *
 * <p>Source: developer.atlassian.com, "Adding data providers to your plugin".
 */
final class PageData {
  private PageData() {}

  static String of(WebResource resource) {
    return resource.data().entrySet().stream()
        .map(data -> element(resource.key() + "." + data.getKey(), json(data.getValue())))
        .collect(Collectors.joining());
  }

  /** No text within may end the element. */
  private static String element(String key, String json) {
    return "<script type=\"application/json\" data-claim=\"%s\">%s</script>%n"
        .formatted(key, json.replace("<", "\\u003c"));
  }

  private static String json(WebResourceDataProvider provider) {
    StringWriter json = new StringWriter();
    try {
      provider.get().write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString();
  }
}

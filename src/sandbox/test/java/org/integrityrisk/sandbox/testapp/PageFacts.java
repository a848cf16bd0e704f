package org.integrityrisk.sandbox.testapp;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;

/** Data of a web resource, with a text that must not end its element. */
public final class PageFacts implements WebResourceDataProvider {
  @Override
  public Jsonable get() {
    return writer -> writer.write("{\"text\":\"</script>\"}");
  }
}

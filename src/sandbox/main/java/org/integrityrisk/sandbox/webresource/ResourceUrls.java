package org.integrityrisk.sandbox.webresource;

import java.util.Locale;
import org.integrityrisk.sandbox.security.CurrentCaller;
import org.integrityrisk.sandbox.web.WebServer;

/**
 * Addresses of files. They name the language and the start of the sandbox, so that browsers may
 * keep the files for good and still never show an old one, nor one in another language.
 */
public record ResourceUrls(String startMark) {
  static final String DOWNLOAD = "/download/resources/";

  String of(WebResource resource, String name) {
    Locale locale = CurrentCaller.locale();
    return WebServer.CONTEXT_PATH
        + "/s/"
        + locale.toLanguageTag()
        + "-"
        + startMark
        + "/_"
        + DOWNLOAD
        + resource.key()
        + "/"
        + name;
  }
}

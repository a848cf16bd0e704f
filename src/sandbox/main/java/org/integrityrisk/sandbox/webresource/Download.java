package org.integrityrisk.sandbox.webresource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.integrityrisk.sandbox.security.CurrentCaller;
import org.integrityrisk.sandbox.web.MediaTypes;

/** Answers with the files of web resources, with and without a language in the address. */
public final class Download extends HttpServlet {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:/s/([A-Za-z]+(?:-[A-Z]{2})?)-[^/]+/_)?/download/resources/([^/]+)/(.+)");
  private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

  private final transient WebResources resources;
  private final transient Translation translation;

  public Download(WebResources resources, Translation translation) {
    this.resources = resources;
    this.translation = translation;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    Matcher address = ADDRESS.matcher(path);
    if (!address.matches() || !send(address, response)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private boolean send(Matcher address, HttpServletResponse response) throws IOException {
    Optional<WebResource> resource = resources.find(address.group(2));
    Optional<InputStream> file = resource.flatMap(found -> found.open(address.group(3)));
    if (file.isEmpty()) {
      return false;
    }
    try (InputStream in = file.get()) {
      response.setContentType(MediaTypes.of(address.group(3)));
      response.setHeader("Cache-Control", address.group(1) == null ? "no-cache" : FOR_A_YEAR);
      response.getOutputStream().write(content(in, resource.get(), address));
    }
    return true;
  }

  private byte[] content(InputStream in, WebResource resource, Matcher address) throws IOException {
    byte[] bytes = in.readAllBytes();
    if (!resource.translated().contains(MediaTypes.extension(address.group(3)))) {
      return bytes;
    }
    String source = new String(bytes, StandardCharsets.UTF_8);
    return translation.apply(source, locale(address)).getBytes(StandardCharsets.UTF_8);
  }

  private static Locale locale(Matcher address) {
    return address.group(1) == null
        ? CurrentCaller.locale()
        : Locale.forLanguageTag(address.group(1));
  }
}

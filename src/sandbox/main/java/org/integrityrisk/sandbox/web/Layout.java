package org.integrityrisk.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives pages that ask for a decorator to the host's page layout. */
final class Layout {
  private static final int ANY_CASE_AND_LINES = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  private static final Pattern HEAD =
      Pattern.compile("<head[^>]*>(.*?)</head>", ANY_CASE_AND_LINES);
  private static final Pattern BODY = Pattern.compile("<body[^>]*>(.*)</body>", ANY_CASE_AND_LINES);
  private static final Pattern TITLE =
      Pattern.compile("<title[^>]*>(.*?)</title>", ANY_CASE_AND_LINES);
  private static final Pattern DECORATOR =
      Pattern.compile(
          "<meta\\s+name=\"decorator\"\\s+content=\"([\\w.]+)\"\\s*/?>", Pattern.CASE_INSENSITIVE);

  private final Supplier<PageDecorator> decorator;

  Layout(Supplier<PageDecorator> decorator) {
    this.decorator = decorator;
  }

  /** The body as it leaves. */
  byte[] apply(BufferedResponse response, HttpServletRequest request) {
    byte[] body = response.body();
    String type = response.getContentType();
    if (type == null || !type.startsWith("text/html")) {
      return body;
    }
    return page(new String(body, response.charset()))
        .map(page -> decorator.get().decorate(page, request).getBytes(response.charset()))
        .orElse(body);
  }

  static Optional<Page> page(String html) {
    Matcher head = HEAD.matcher(html);
    return head.find() ? page(html, head.group(1)) : Optional.empty();
  }

  private static Optional<Page> page(String html, String head) {
    Matcher name = DECORATOR.matcher(head);
    if (!name.find()) {
      return Optional.empty();
    }
    String rest = TITLE.matcher(name.replaceFirst("")).replaceFirst("");
    return Optional.of(new Page(name.group(1), first(TITLE, head), rest, first(BODY, html)));
  }

  private static String first(Pattern pattern, String html) {
    Matcher matcher = pattern.matcher(html);
    return matcher.find() ? matcher.group(1) : "";
  }
}

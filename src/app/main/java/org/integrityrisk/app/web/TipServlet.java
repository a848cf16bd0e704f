package org.integrityrisk.app.web;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.integrityrisk.core.tip.TipGate;

/**
 * Serves the public page of tips. The host does not decorate it, so that nothing of the host or of
 * anybody else runs on it: one script and one style sheet, both from here. Nothing is written
 * anywhere by looking at it; whether somebody is logged in is looked at only to warn them that the
 * host's own logs may name them.
 */
@UnrestrictedAccess
public class TipServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Map<String, String> ASSETS =
      Map.of("/tip.js", "text/javascript", "/tip.css", "text/css");
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  private static final String ADDRESS = "/plugins/servlet/integrity-risk/tip";

  private final transient TipGate gate;
  private final transient UserManager users;
  private final transient TemplateRenderer templates;
  private final transient I18nResolver texts;

  public TipServlet(
      TipGate gate,
      @ComponentImport("salUserManager") UserManager users,
      @ComponentImport TemplateRenderer templates,
      @ComponentImport I18nResolver texts) {
    this.gate = gate;
    this.users = users;
    this.templates = templates;
    this.texts = texts;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String rest = rest(request);
    if (gate.open().isEmpty() || !rest.isEmpty() && !ASSETS.containsKey(rest)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (rest.isEmpty()) {
      protect(response, "text/html");
      templates.render("templates/tip.vm", content(request), response.getWriter());
    } else {
      protect(response, ASSETS.get(rest));
      send(rest, response);
    }
  }

  private static String rest(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path.substring(ADDRESS.length());
  }

  private static void protect(HttpServletResponse response, String type) {
    response.setContentType(type + ";charset=UTF-8");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("X-Robots-Tag", "noindex");
  }

  private static void send(String asset, HttpServletResponse response) throws IOException {
    try (InputStream file = TipServlet.class.getResourceAsStream("/public" + asset)) {
      file.transferTo(response.getOutputStream());
    }
  }

  private Map<String, Object> content(HttpServletRequest request) {
    Locale locale = locale(request);
    Map<String, String> words = new HashMap<>();
    TipPageTexts.KEYS.forEach(
        key -> words.put(key, texts.getText(locale, TipPageTexts.PREFIX + key)));
    return Map.of(
        "words", words,
        "lang", locale.toLanguageTag(),
        "zh", String.valueOf(locale == Locale.SIMPLIFIED_CHINESE),
        "base", request.getContextPath(),
        "known", String.valueOf(users.getRemoteUserKey(request) != null));
  }

  /** What was chosen on the page, else what the browser asks for. */
  private static Locale locale(HttpServletRequest request) {
    String chosen = request.getParameter("lang");
    String language = chosen == null ? request.getLocale().getLanguage() : chosen;
    return language.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }
}

package org.integrityrisk.sandbox.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.integrityrisk.sandbox.web.WebServer;

/**
 * Where the sandbox is and what it calls itself; it answers as the Jira line whose API it offers.
 */
public final class HostProperties implements ApplicationProperties, LoginUriProvider {
  /** The Jira line whose API the sandbox offers. */
  public static final String JIRA_LINE = "11.3.0";

  private final Supplier<String> baseUrl;

  public HostProperties(Supplier<String> baseUrl) {
    this.baseUrl = baseUrl;
  }

  @Override
  public String getBaseUrl(UrlMode urlMode) {
    return switch (urlMode) {
      case RELATIVE, RELATIVE_CANONICAL, AUTO -> WebServer.CONTEXT_PATH;
      case CANONICAL, ABSOLUTE -> baseUrl.get();
    };
  }

  @Override
  public String getDisplayName() {
    return "Sandbox (not Jira)";
  }

  @Override
  public String getVersion() {
    return JIRA_LINE;
  }

  @Override
  public URI getLoginUri(URI returnUri) {
    String back = URLEncoder.encode(returnUri.toString(), StandardCharsets.UTF_8);
    return URI.create(baseUrl.get() + WebServer.LOGIN_PATH + "?os_destination=" + back);
  }
}

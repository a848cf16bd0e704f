package org.integrityrisk.sandbox.security;

import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.integrityrisk.sandbox.Unsupported;

/** The sandbox does not ask administrators for their password a second time. */
public final class OpenAdministration implements WebSudoManager {
  @Override
  public void willExecuteWebSudoRequest(HttpServletRequest request) {
    // Every session counts as confirmed.
  }

  @Override
  public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
    throw Unsupported.member("WebSudoManager.enforceWebSudoProtection");
  }
}

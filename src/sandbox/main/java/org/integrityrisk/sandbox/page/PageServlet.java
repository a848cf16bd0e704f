package org.integrityrisk.sandbox.page;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.page.Answer.Done;
import org.integrityrisk.sandbox.page.Answer.Redirect;
import org.integrityrisk.sandbox.page.Answer.View;
import org.integrityrisk.sandbox.security.CurrentCaller;

/** Serves one page: sends strangers to the log-in, checks form tokens, shows problems. */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Host host;
  private final transient HostPage page;
  private final transient PageWriter writer;

  PageServlet(Host host, HostPage page, PageWriter writer) {
    this.host = host;
    this.page = page;
    this.writer = writer;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, page::get);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, this::checkedPost);
  }

  private interface Work {
    Answer on(Visit visit);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Work work)
      throws IOException {
    Visit visit = new Visit(request, user());
    try {
      Answer answer =
          page.open() || visit.visitor().isPresent() ? work.on(visit) : logIn(visit.address());
      write(answer, request, response);
    } catch (PageProblem problem) {
      writer.write(problem, request, response);
    }
  }

  private Answer checkedPost(Visit visit) {
    if (!host.services().get(XsrfTokenValidator.class).validateFormEncodedToken(visit.request())) {
      throw PageProblem.badToken();
    }
    return page.post(visit);
  }

  private Optional<ApplicationUser> user() {
    UserManager users = host.services().get(UserManager.class);
    return CurrentCaller.get().map(caller -> users.getUserByKey(caller.key()));
  }

  private static Answer logIn(String destination) {
    return new Redirect(
        LogInPage.PATH
            + "?os_destination="
            + URLEncoder.encode(destination, StandardCharsets.UTF_8));
  }

  private void write(Answer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (answer instanceof View view) {
      writer.write(view, request, response);
    } else if (answer instanceof Redirect redirect) {
      response.sendRedirect(request.getContextPath() + redirect.path());
    } else if (answer instanceof Done) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
  }
}

package org.integrityrisk.sandbox.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Comparator;
import java.util.List;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.service.IssueScreens;

/** The transitions that a user may make now. */
final class Transitions {
  private final Host host;

  Transitions(Host host) {
    this.host = host;
  }

  /** A transition as a button. */
  public record Shown(int id, String name, boolean hasScreen) {}

  List<Shown> shown(Issue issue, ApplicationUser user) {
    return available(issue, user).stream().map(this::shown).toList();
  }

  /**
   * The transition.
   *
   * @throws PageProblem when the user may not make it now
   */
  ActionDescriptor get(Issue issue, ApplicationUser user, int id) {
    return available(issue, user).stream()
        .filter(action -> action.getId() == id)
        .findFirst()
        .orElseThrow(PageProblem::notFound);
  }

  private List<ActionDescriptor> available(Issue issue, ApplicationUser user) {
    return host
        .services()
        .get(IssueWorkflowManager.class)
        .getAvailableActions(issue, TransitionOptions.defaults(), user)
        .stream()
        .sorted(Comparator.comparingInt(ActionDescriptor::getId))
        .toList();
  }

  private Shown shown(ActionDescriptor action) {
    boolean hasScreen = host.services().get(IssueScreens.class).hasScreen(action);
    return new Shown(action.getId(), action.getName(), hasScreen);
  }
}

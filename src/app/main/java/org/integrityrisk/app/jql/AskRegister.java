package org.integrityrisk.app.jql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.issue.CurrentUser;
import org.integrityrisk.app.store.register.PointKeys;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.springframework.stereotype.Component;

/**
 * Asks the register for points on behalf of a searcher. Only projects that the searcher may see are
 * looked into; which of their issues the searcher finds is still the host's to say.
 */
@Component
public class AskRegister {

  /** The most points an answer may name: the host looks for each of them by its key. */
  static final int MOST = 10_000;

  private final PointKeys points;
  private final Projects projects;
  private final Permissions permissions;
  private final Texts texts;
  private final CurrentUser user;

  public AskRegister(
      PointKeys points, Projects projects, Permissions permissions, Texts texts, CurrentUser user) {
    this.points = points;
    this.projects = projects;
    this.permissions = permissions;
    this.texts = texts;
    this.user = user;
  }

  /**
   * Keys of the points of which it is true.
   *
   * @param wanted keys of the projects to look in; none for all that the searcher may see
   * @throws DomainException NOT_FOUND for a project that the searcher may not see or that is not
   *     set up, INVALID when there are more than {@value #MOST} or the question has no meaning
   */
  List<String> ask(String searcher, List<String> wanted, RegisterQuestion question) {
    Map<String, Regime> regimes = regimes(searcher, wanted);
    List<String> keys = points.find(regimes.keySet(), question.in(regimes), MOST + 1);
    if (keys.size() > MOST) {
      throw DomainException.invalid(Problem.of("jql.too-many", Integer.toString(MOST)));
    }
    return keys;
  }

  /** What a problem says, in the searcher's language. */
  String say(Problem problem) {
    return texts.of(user.locale(), problem);
  }

  private Map<String, Regime> regimes(String searcher, List<String> wanted) {
    Map<String, Regime> visible = new TreeMap<>();
    for (String project : wanted.isEmpty() ? projects.all() : wanted) {
      Optional<Regime> regime =
          Optional.of(project)
              .filter(key -> permissions.mayBrowse(searcher, key))
              .flatMap(projects::regimeOf);
      if (regime.isEmpty() && !wanted.isEmpty()) {
        throw Refusals.notFound(project);
      }
      regime.ifPresent(known -> visible.put(project, known));
    }
    return visible;
  }
}

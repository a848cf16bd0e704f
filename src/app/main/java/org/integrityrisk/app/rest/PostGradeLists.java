package org.integrityrisk.app.rest;

import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.core.access.Sight;
import org.integrityrisk.core.postgrade.GradePosts;
import org.springframework.stereotype.Component;

/** Makes lists of graded posts for calls. */
@Component
public class PostGradeLists {

  private final VisibleProjects projects;
  private final GradePosts grading;
  private final NamesIn names;

  public PostGradeLists(VisibleProjects projects, GradePosts grading, NamesIn names) {
    this.projects = projects;
    this.grading = grading;
    this.names = names;
  }

  /**
   * The posts that a call asks for, in the project that it names.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the caller may not see it
   */
  PostGradeList of(Caller caller, RegisterQuery query) {
    Sight seen = projects.seen(caller, query.text("project"));
    Names words = names.project(caller, seen.project());
    return new PostGradeList(
        grading.all(seen.project(), words.regime(), words.register()),
        query,
        query.units(seen, words),
        words);
  }
}

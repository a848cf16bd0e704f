package org.integrityrisk.app.rest;

import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.WarningList;
import org.integrityrisk.app.store.register.WarningRows;
import org.integrityrisk.core.access.NeedToKnow;
import org.integrityrisk.core.access.Sight;
import org.integrityrisk.core.organisation.People;
import org.springframework.stereotype.Component;

/** Makes lists of warnings for calls. */
@Component
public class WarningLists {

  private final VisibleProjects projects;
  private final WarningRows warnings;
  private final People people;
  private final NamesIn names;
  private final Needs needs;

  public WarningLists(
      VisibleProjects projects, WarningRows warnings, People people, NamesIn names, Needs needs) {
    this.projects = projects;
    this.warnings = warnings;
    this.people = people;
    this.names = names;
    this.needs = needs;
  }

  /**
   * A page of the warnings that a call asks for, in the project that it names.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the caller may not see it
   */
  WarningList page(Caller caller, RegisterQuery query, Paging paging) {
    return list(caller, query, paging.start(), paging.limit());
  }

  /** All that a call asks for. */
  List<WarningList.Line> all(Caller caller, RegisterQuery query) {
    return list(caller, query, 0, Integer.MAX_VALUE).warnings();
  }

  private WarningList list(Caller caller, RegisterQuery query, int start, int limit) {
    Sight seen = projects.seen(caller, query.text("project"));
    Names words = names.project(caller, seen.project());
    NeedToKnow need = needs.of(caller, words.register());
    WarningRows.Filter filter = new WarningQuery(query).filter(seen, words, people, need);
    return WarningList.of(warnings.find(filter, start, limit), start, limit, need, words);
  }
}

package org.integrityrisk.app.rest;

import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.core.paper.FindPapers;
import org.integrityrisk.core.paper.PaperFilter;
import org.integrityrisk.core.paper.PaperPage;

/**
 * How a kind of paper is shown: slips, items held, deployments.
 *
 * @param <T> the paper
 */
interface PaperViews<T> {

  /** A paper with all that the caller may see of it. */
  Object of(Caller caller, String id);

  /** What somebody chooses from who begins one or looks for some. */
  Object choices(Caller caller, String project);

  /** Those that the caller may see, from one on. */
  PaperPage<T> found(Caller caller, String project, PaperFilter filter, int start, int limit);

  /** What narrows a list, as the parameters of a call say it. */
  PaperFilter filter(Caller caller, PaperParameters query);

  /** A part of those that the caller may see, with the parts around it. */
  Object page(Caller caller, String project, PaperFilter filter, Paging paging);

  /** All of them as a spreadsheet. */
  Download file(Caller caller, String project, List<T> all, String format);

  /** The answer to a call for a list. */
  default Object list(Caller caller, String project, PaperParameters query) {
    Paging paging = Paging.of(query.text("start"), query.text("limit"));
    return page(caller, project, filter(caller, query), paging);
  }

  /** The answer to a call for all pages of a list as a spreadsheet. */
  default Download export(Caller caller, String project, PaperParameters query) {
    PaperFilter filter = filter(caller, query);
    return file(
        caller,
        project,
        found(caller, project, filter, 0, FindPapers.ALL).papers(),
        query.text("format"));
  }
}

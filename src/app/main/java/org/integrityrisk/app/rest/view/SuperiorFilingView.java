package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.superior.FiledPoint;
import org.integrityrisk.core.superior.Reply;
import org.integrityrisk.core.superior.SuperiorFiling;

/**
 * A filing with the superior body.
 *
 * @param points keys of the points filed
 * @param gone keys of those points that were deleted, or moved out of the project, since
 * @param reply what the superior did with it, null as long as it is not known
 */
public record SuperiorFilingView(
    String id,
    String project,
    String number,
    String receiver,
    LocalDate sent,
    CodeName state,
    List<String> points,
    List<String> gone,
    PersonName sender,
    Instant recorded,
    Optional<ReplyView> reply) {

  /** What the superior did with a filing. */
  public record ReplyView(
      LocalDate date, String number, String reason, String name, Instant recorded) {

    static ReplyView of(Reply reply) {
      return new ReplyView(
          reply.date(), reply.number(), reply.reason(), reply.name(), reply.recorded());
    }
  }

  /** The filing in the language of the names. */
  public static SuperiorFilingView of(SuperiorFiling filing, Names names) {
    return new SuperiorFilingView(
        filing.id(),
        filing.project(),
        filing.number(),
        filing.receiver(),
        filing.sent(),
        names.own("filing", filing.state().code()),
        filing.points().stream().map(FiledPoint::key).toList(),
        filing.points().stream()
            .filter(point -> filing.gone().contains(point.id()))
            .map(FiledPoint::key)
            .toList(),
        names.person(filing.sender()),
        filing.recorded(),
        filing.reply().map(ReplyView::of));
  }
}

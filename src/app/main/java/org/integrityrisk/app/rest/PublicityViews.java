package org.integrityrisk.app.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.PrintedList;
import org.integrityrisk.app.rest.view.PublicityLine;
import org.integrityrisk.app.rest.view.PublicityView;
import org.integrityrisk.core.publicity.ConcludePublicity;
import org.integrityrisk.core.publicity.LoadPublicity;
import org.integrityrisk.core.publicity.LoadedPublicity;
import org.integrityrisk.core.publicity.Notice;
import org.integrityrisk.core.publicity.Publicity;
import org.integrityrisk.core.publicity.PublicityComment;
import org.integrityrisk.core.publicity.ShownPoint;
import org.integrityrisk.core.review.LoadReview;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.risk.RiskPoints;
import org.springframework.stereotype.Component;

/** Shows publicities to those who may see them. */
@Component
public class PublicityViews {
  private final LoadPublicity load;
  private final ConcludePublicity conclusions;
  private final RiskPoints points;
  private final LoadReview reviews;
  private final NamesIn names;
  private final Clock clock;

  public PublicityViews(
      LoadPublicity load,
      ConcludePublicity conclusions,
      RiskPoints points,
      LoadReview reviews,
      NamesIn names,
      Clock clock) {
    this.load = load;
    this.conclusions = conclusions;
    this.points = points;
    this.reviews = reviews;
    this.names = names;
    this.clock = clock;
  }

  /**
   * The publicity of that id.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the caller may not see it
   */
  PublicityView of(Caller caller, String id) {
    LoadedPublicity loaded = load.forUser(caller.key(), id);
    Publicity publicity = loaded.publicity();
    Notice notice = publicity.notice();
    Names words = names.project(caller, notice.project());
    List<PublicityView.PointLine> lines =
        publicity.points().stream().map(point -> line(caller, loaded, point, words)).toList();
    return new PublicityView(
        notice.id(),
        notice.project(),
        notice.title(),
        words.unit(notice.unit()),
        PublicityLine.scope(notice, words),
        notice.from(),
        notice.to(),
        words.own("publicity", publicity.state(today()).code()),
        notice.paper(),
        notice.anonymous(),
        loaded.browses(),
        lines,
        publicity.comments().stream().map(comment -> comment(loaded, comment)).toList(),
        mayDo(loaded, lines));
  }

  /** The list of the publicity for the wall. */
  PrintedList printed(Caller caller, String id) {
    Publicity publicity = load.forUser(caller.key(), id).publicity();
    return PrintedList.of(publicity, names.project(caller, publicity.notice().project()));
  }

  private static PublicityView.CommentView comment(
      LoadedPublicity loaded, PublicityComment comment) {
    boolean mayAnswer = !comment.isAnswered() && loaded.mayAnswer(comment);
    return PublicityView.CommentView.of(comment, mayAnswer);
  }

  private PublicityView.PointLine line(
      Caller caller, LoadedPublicity loaded, ShownPoint point, Names words) {
    Publicity publicity = loaded.publicity();
    Optional<ReviewSituation> own = ownTurn(caller, loaded, point);
    String obstacle =
        own.flatMap(situation -> conclusions.obstacle(publicity, situation))
            .map(words::say)
            .orElse("");
    return PublicityView.point(
        point,
        publicity.commentsOn(point.key()),
        publicity.resultOf(point.key()),
        publicity.gone().contains(point.key()),
        own.isPresent(),
        obstacle,
        words);
  }

  /** Where the point stands, if the caller is the one to conclude; only leaders can be. */
  private Optional<ReviewSituation> ownTurn(
      Caller caller, LoadedPublicity loaded, ShownPoint point) {
    boolean asked =
        loaded.browses()
            && !loaded.actor().offices().isEmpty()
            && loaded.publicity().isOpenFor(point.key())
            && points.find(point.key()).isPresent();
    return Optional.of(point)
        .filter(any -> asked)
        .map(one -> reviews.forUser(caller.key(), one.key()))
        .filter(situation -> conclusions.mayConclude(loaded.publicity(), situation));
  }

  private List<String> mayDo(LoadedPublicity loaded, List<PublicityView.PointLine> lines) {
    List<String> may = new ArrayList<>();
    if (loaded.mayComment(today())) {
      may.add("comment");
    }
    if (loaded.mayCopyComments(today())) {
      may.add("copy-comment");
    }
    if (lines.stream().anyMatch(PublicityView.PointLine::mayConclude)) {
      may.add("conclude");
    }
    return may;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

package org.integrityrisk.core.publicity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Somebody among whom points are shown comments on one of them or on the whole; or the office
 * copies a comment from paper. Where there is to be no name, neither the comment nor the audit
 * trail keeps whose it is.
 *
 * <p>Codes of problems, all starting {@code publicity.}: {@code comment-required}, {@code
 * comment-too-long}, {@code name-too-long}, {@code unknown-point}, {@code name-required}; {@code
 * not-running} and {@code concluded-already} say that it is not the time.
 */
public final class CommentOnPublicity {

  /** Who a comment without a name is by, in the audit trail. */
  public static final String ANONYMOUS = "anonymous";

  private static final int LONGEST_COMMENT = 4000;
  private static final int LONGEST_NAME = 200;

  private final LoadPublicity load;
  private final Publicities publicities;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  public CommentOnPublicity(
      LoadPublicity load, Publicities publicities, Audit audit, Ids ids, Clock clock) {
    this.load = load;
    this.publicities = publicities;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Keeps a comment.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID, or CONFLICT when it is not the time
   */
  public PublicityComment comment(String user, String id, CommentInput input) {
    // load
    LoadedPublicity loaded = load.forUser(user, id);
    // check rights
    checkTime(loaded, input);
    // validate
    check(loaded, input);
    // act
    PublicityComment comment = comment(loaded, input);
    publicities.add(comment);
    // audit
    audit.write(author(comment), "publicity.comment", id, Map.of(), summary(comment));
    return comment;
  }

  private void checkTime(LoadedPublicity loaded, CommentInput input) {
    LocalDate today = LocalDate.now(clock);
    if (input.paper() && !loaded.runsIt()) {
      throw Refusals.forbidden(loaded.publicity().id());
    }
    if (input.paper() ? !loaded.mayCopyComments(today) : !loaded.mayComment(today)) {
      throw DomainException.conflict(Problem.of("publicity.not-running"));
    }
    if (loaded.publicity().resultOf(input.point()).isPresent()) {
      throw DomainException.conflict(Problem.of("publicity.concluded-already", input.point()));
    }
  }

  private static void check(LoadedPublicity loaded, CommentInput input) {
    Publicity publicity = loaded.publicity();
    boolean unknown = !input.point().isEmpty() && publicity.point(input.point()).isEmpty();
    boolean nameless = !input.paper() && input.anonymous() && !publicity.notice().anonymous();
    Problems problems = new Problems();
    problems.addAll(
        Stream.of(
                Problem.of("publicity.comment-required").at("text").when(input.text().isBlank()),
                Problem.of("publicity.comment-too-long", "" + LONGEST_COMMENT)
                    .at("text")
                    .when(input.text().length() > LONGEST_COMMENT),
                Problem.of("publicity.name-too-long", "" + LONGEST_NAME)
                    .at("name")
                    .when(input.name().length() > LONGEST_NAME),
                Problem.of("publicity.unknown-point", input.point()).at("point").when(unknown),
                Problem.of("publicity.name-required").at("anonymous").when(nameless))
            .flatMap(Optional::stream)
            .toList());
    problems.throwIfAny();
  }

  private PublicityComment comment(LoadedPublicity loaded, CommentInput input) {
    boolean named = !input.paper() && !input.anonymous();
    String user = loaded.actor().key();
    return new PublicityComment(
        ids.next(),
        loaded.publicity().id(),
        input.point(),
        named ? user : "",
        named ? loaded.actor().name() : onPaper(input),
        input.paper() ? user : "",
        input.text().strip(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        Optional.empty());
  }

  private static String onPaper(CommentInput input) {
    return input.paper() && !input.anonymous() ? input.name().strip() : "";
  }

  private static String author(PublicityComment comment) {
    return Stream.of(comment.user(), comment.recorder())
        .filter(user -> !user.isEmpty())
        .findFirst()
        .orElse(ANONYMOUS);
  }

  private static Map<String, String> summary(PublicityComment comment) {
    return Map.of(
        "comment", comment.id(),
        "point", comment.point(),
        "text", comment.text(),
        "paper", Boolean.toString(comment.isFromPaper()));
  }
}

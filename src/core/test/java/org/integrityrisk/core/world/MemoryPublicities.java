package org.integrityrisk.core.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.integrityrisk.core.publicity.CommentAnswer;
import org.integrityrisk.core.publicity.Notice;
import org.integrityrisk.core.publicity.Publicities;
import org.integrityrisk.core.publicity.Publicity;
import org.integrityrisk.core.publicity.PublicityComment;
import org.integrityrisk.core.publicity.PublicityResult;
import org.integrityrisk.core.publicity.PublicitySummary;
import org.integrityrisk.core.publicity.ShownPoint;
import org.integrityrisk.core.review.PublicityEnds;

/** Publicities in memory. */
public final class MemoryPublicities implements Publicities, PublicityEnds {

  private final Fuse fuse;
  private final Map<String, Publicity> kept = new LinkedHashMap<>();

  private final Predicate<String> present;

  /** The predicate says of a point's id whether the point is still there. */
  MemoryPublicities(Fuse fuse, Predicate<String> present) {
    this.fuse = fuse;
    this.present = present;
  }

  @Override
  public boolean open(Notice notice, List<ShownPoint> points) {
    fuse.beforeWrite();
    boolean fresh = points.stream().noneMatch(this::isShown);
    if (fresh) {
      kept.put(notice.id(), new Publicity(notice, points, List.of(), List.of(), Set.of()));
    }
    return fresh;
  }

  private boolean isShown(ShownPoint point) {
    return kept.values().stream()
        .flatMap(publicity -> publicity.points().stream())
        .anyMatch(one -> one.id().equals(point.id()) && one.round() == point.round());
  }

  @Override
  public Optional<Publicity> find(String id) {
    return Optional.ofNullable(kept.get(id)).map(this::asItIs);
  }

  @Override
  public List<PublicitySummary> all() {
    return kept.values().stream().map(this::asItIs).map(Publicity::summary).toList();
  }

  @Override
  public List<Publicity> ofPoint(String pointId) {
    return kept.values().stream()
        .filter(one -> one.points().stream().anyMatch(point -> point.id().equals(pointId)))
        .toList();
  }

  @Override
  public Optional<LocalDate> endOf(String pointId) {
    return ofPoint(pointId).stream()
        .filter(one -> one.points().stream().anyMatch(point -> isOpen(one, point, pointId)))
        .map(one -> one.notice().to())
        .findFirst();
  }

  private static boolean isOpen(Publicity publicity, ShownPoint point, String id) {
    return point.id().equals(id) && publicity.resultOf(point.key()).isEmpty();
  }

  private Publicity asItIs(Publicity one) {
    Set<String> gone =
        one.points().stream()
            .filter(point -> !present.test(point.id()))
            .map(ShownPoint::key)
            .collect(Collectors.toUnmodifiableSet());
    return new Publicity(one.notice(), one.points(), one.comments(), one.results(), gone);
  }

  @Override
  public void add(PublicityComment comment) {
    fuse.beforeWrite();
    Publicity before = kept.get(comment.publicity());
    kept.put(before.id(), with(before, added(before.comments(), comment), before.results()));
  }

  @Override
  public boolean answer(String commentId, CommentAnswer answer) {
    fuse.beforeWrite();
    Publicity before =
        kept.values().stream()
            .filter(one -> one.comment(commentId).isPresent())
            .findFirst()
            .orElseThrow();
    boolean first = !before.comment(commentId).orElseThrow().isAnswered();
    if (first) {
      List<PublicityComment> comments =
          before.comments().stream()
              .map(one -> one.id().equals(commentId) ? answered(one, answer) : one)
              .toList();
      kept.put(before.id(), with(before, comments, before.results()));
    }
    return first;
  }

  @Override
  public void conclude(PublicityResult result) {
    fuse.beforeWrite();
    Publicity before = kept.get(result.publicity());
    if (before.resultOf(result.point()).isEmpty()) {
      kept.put(before.id(), with(before, before.comments(), added(before.results(), result)));
    }
  }

  private static PublicityComment answered(PublicityComment comment, CommentAnswer answer) {
    return new PublicityComment(
        comment.id(),
        comment.publicity(),
        comment.point(),
        comment.user(),
        comment.name(),
        comment.recorder(),
        comment.text(),
        comment.time(),
        Optional.of(answer));
  }

  private static Publicity with(
      Publicity before, List<PublicityComment> comments, List<PublicityResult> results) {
    return new Publicity(before.notice(), before.points(), comments, results, Set.of());
  }

  private static <T> List<T> added(List<T> before, T one) {
    List<T> all = new ArrayList<>(before);
    all.add(one);
    return all;
  }
}

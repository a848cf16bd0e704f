package org.integrityrisk.app.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.PublicityLine;
import org.integrityrisk.core.publicity.ListPublicities;
import org.integrityrisk.core.publicity.Publicities;
import org.integrityrisk.core.publicity.Publicity;
import org.integrityrisk.core.publicity.PublicitySummary;
import org.integrityrisk.core.risk.LoadPoint;
import org.springframework.stereotype.Component;

/** Lists of publicities, for those who may see them. */
@Component
public class PublicityLists {
  private final ListPublicities list;
  private final Publicities publicities;
  private final LoadPoint points;
  private final NamesIn names;
  private final Clock clock;

  public PublicityLists(
      ListPublicities list, Publicities publicities, LoadPoint points, NamesIn names, Clock clock) {
    this.list = list;
    this.publicities = publicities;
    this.points = points;
    this.names = names;
    this.clock = clock;
  }

  /** A page of a list. */
  public record PublicityPage(int total, int start, int limit, List<PublicityLine> publicities) {}

  /** A page of all that the caller may see, in a project or in all of them. */
  PublicityPage page(Caller caller, String project, Paging paging) {
    Optional<String> wanted = Optional.ofNullable(project).filter(key -> !key.isBlank());
    List<PublicitySummary> all = list.of(caller.key(), wanted);
    List<PublicityLine> lines =
        lines(caller, all.stream().skip(paging.start()).limit(paging.limit()).toList());
    return new PublicityPage(all.size(), paging.start(), paging.limit(), lines);
  }

  /**
   * All that show or showed a point.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the caller may not see the
   *     point
   */
  PublicityPage ofPoint(Caller caller, String key) {
    String id = points.forUser(caller.key(), key).point().id();
    List<PublicityLine> lines =
        lines(caller, publicities.ofPoint(id).stream().map(Publicity::summary).toList());
    return new PublicityPage(lines.size(), 0, lines.size(), lines);
  }

  private List<PublicityLine> lines(Caller caller, List<PublicitySummary> summaries) {
    Map<String, Names> words = new HashMap<>();
    LocalDate today = LocalDate.now(clock);
    return summaries.stream()
        .map(
            one ->
                PublicityLine.of(
                    one,
                    today,
                    words.computeIfAbsent(
                        one.notice().project(), key -> names.project(caller, key))))
        .toList();
  }
}

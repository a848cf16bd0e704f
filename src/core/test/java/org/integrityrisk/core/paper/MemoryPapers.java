package org.integrityrisk.core.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The cards in memory, found as a database would find them. */
public final class MemoryPapers implements Papers {

  private final Map<String, PaperCard> kept = new LinkedHashMap<>();

  @Override
  public void keep(PaperCard card) {
    kept.put(card.id(), card);
  }

  @Override
  public PaperPage<PaperCard> find(PaperQuery query, int start, int limit) {
    List<PaperCard> found = found(query);
    return new PaperPage<>(found.size(), found.stream().skip(start).limit(limit).toList());
  }

  @Override
  public List<PaperTally> countByLevel(PaperQuery query) {
    Map<String, List<PaperCard>> byLevel = new TreeMap<>();
    found(query).forEach(c -> byLevel.computeIfAbsent(c.level(), any -> new ArrayList<>()).add(c));
    return byLevel.entrySet().stream()
        .map(each -> tally(each.getKey(), each.getValue(), query))
        .toList();
  }

  private static PaperTally tally(String level, List<PaperCard> cards, PaperQuery query) {
    return new PaperTally(
        level,
        cards.size(),
        cards.stream().mapToInt(card -> card.concerned().size()).sum(),
        (int) cards.stream().filter(PaperCard::open).count(),
        (int) cards.stream().filter(card -> isLate(card, query)).count(),
        (int) cards.stream().filter(card -> !card.levelNow().equals(card.level())).count());
  }

  private List<PaperCard> found(PaperQuery query) {
    List<PaperCard> latestFirst = new ArrayList<>(kept.values());
    Collections.reverse(latestFirst);
    return latestFirst.stream()
        .filter(card -> card.kind() == query.kind() && card.project().equals(query.project()))
        .filter(card -> isSeen(card, query.sight()))
        .filter(card -> fits(card, query))
        .sorted(
            Comparator.comparing((PaperCard card) -> !isLate(card, query))
                .thenComparing(card -> !card.open())
                .thenComparing(PaperCard::started, Comparator.reverseOrder()))
        .toList();
  }

  private static boolean isLate(PaperCard card, PaperQuery query) {
    return card.due().filter(query.today()::isAfter).isPresent();
  }

  private static boolean isSeen(PaperCard card, PaperSight sight) {
    String me = sight.involved();
    return sight.everything()
        || !me.isEmpty() && (card.owner().equals(me) || card.concerned().contains(me))
        || sight.units().contains(card.unit())
        || sight.departments().contains(card.department())
        || !Collections.disjoint(sight.people(), card.concerned())
        || sight.offices().stream().anyMatch(office -> answers(office, card));
  }

  private static boolean answers(PaperSight.LevelOffice office, PaperCard card) {
    return office.level().equals(card.levelNow())
        && (card.department().isEmpty()
            ? office.units().contains(card.unit())
            : office.departments().contains(card.department()));
  }

  private static boolean fits(PaperCard card, PaperQuery query) {
    PaperFilter filter = query.filter();
    String words = (card.title() + " " + card.words()).toLowerCase(Locale.ROOT);
    return is(filter.state(), card.state())
        && is(filter.level(), card.level())
        && is(filter.department(), card.department())
        && is(filter.holder(), card.holder())
        && (filter.unit().isEmpty() || query.units().contains(card.unit()))
        && (!filter.flagged() || card.flagged() || isLate(card, query))
        && query.from().filter(card.started()::isBefore).isEmpty()
        && query.before().filter(end -> !card.started().isBefore(end)).isEmpty()
        && words.contains(filter.text().strip().toLowerCase(Locale.ROOT))
        && (filter.point().isEmpty() || card.points().contains(filter.point()));
  }

  private static boolean is(String wanted, String value) {
    return wanted.isEmpty() || wanted.equals(value);
  }
}

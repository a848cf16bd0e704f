package org.integrityrisk.core.tip;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be counted of the tips of a year without opening any.
 *
 * @param total all that came in
 * @param open those not closed yet
 * @param overdue those whose date is past
 * @param byChannel by code of the channel
 * @param byMonth by month, 1 to 12
 * @param byOutcome by code of the outcome, of those closed
 * @param closed how many are closed
 * @param averageDays days from receipt to closing, on average, rounded; 0 when none is closed
 */
public record TipCounts(
    int total,
    int open,
    int overdue,
    Map<String, Integer> byChannel,
    Map<Integer, Integer> byMonth,
    Map<String, Integer> byOutcome,
    int closed,
    int averageDays) {

  static TipCounts of(List<TipCard> all, int year, LocalDate today) {
    List<TipCard> cards = all.stream().filter(card -> card.received().getYear() == year).toList();
    List<TipCard> closed = cards.stream().filter(card -> card.closed().isPresent()).toList();
    return new TipCounts(
        cards.size(),
        (int) cards.stream().filter(card -> card.state().isOpen()).count(),
        (int) cards.stream().filter(card -> card.isOverdue(today)).count(),
        count(cards.stream(), TipCard::channel),
        count(cards.stream(), card -> card.received().getMonthValue()),
        count(closed.stream().flatMap(card -> card.outcome().stream()), TipOutcome::code),
        closed.size(),
        (int) Math.round(closed.stream().mapToLong(TipCounts::days).average().orElse(0)));
  }

  private static long days(TipCard card) {
    return ChronoUnit.DAYS.between(card.received(), card.closed().orElseThrow());
  }

  private static <T, K> Map<K, Integer> count(Stream<T> values, Function<T, K> key) {
    return values.collect(
        Collectors.groupingBy(key, TreeMap::new, Collectors.summingInt(any -> 1)));
  }
}

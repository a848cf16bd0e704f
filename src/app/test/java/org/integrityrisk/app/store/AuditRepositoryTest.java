package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.integrityrisk.core.audit.AuditEntry;
import org.integrityrisk.core.audit.AuditEvent;
import org.integrityrisk.core.audit.AuditFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditRepositoryTest {

  private final ClusterLock lock = mock();
  private final ClusterLockService locks = mock();
  private final TestDatabase test = new TestDatabase();
  private final CurrentRequest request = new CurrentRequest();
  private final AuditRepository audit = new AuditRepository(test.database(), locks, request);

  @BeforeEach
  void lockIsFree() {
    when(locks.getLockForName(anyString())).thenReturn(lock);
  }

  @Test
  void entriesFormOneChain() {
    audit.append(List.of(event("a"), event("b")));
    audit.append(event("c"));

    List<AuditEntry> entries = audit.from(1, 10);
    assertThat(entries).extracting(AuditEntry::sequence).containsExactly(1L, 2L, 3L);
    assertThat(entries).allMatch(AuditEntry::isIntact);
    assertThat(entries.get(1).previousHash()).isEqualTo(entries.get(0).hash());
    assertThat(entries.get(2).previousHash()).isEqualTo(entries.get(1).hash());
    assertThat(entries.get(2).event()).isEqualTo(event("c"));
    assertThat(audit.size()).isEqualTo(3);
    assertThat(audit.from(2, 1)).containsExactly(entries.get(1));
  }

  @Test
  void nobodyElseWritesMeanwhile() {
    audit.append(event("a"));

    verify(lock).lock();
    verify(lock).unlock();
  }

  @Test
  void anImportOfManyPointsIsOneStatementAfterTheLastEntry() throws Exception {
    List<AuditEvent> many = IntStream.range(0, 1200).mapToObj(i -> event("p" + i)).toList();

    assertThat(test.statementsOf(() -> append(many))).isEqualTo(2);
    assertThat(audit.size()).isEqualTo(1200);
  }

  @Test
  void manyEventsGoInTogetherAndAllOfThem() throws Exception {
    assertThat(test.statementsOf(() -> audit.together(() -> appendOneByOne(1200)))).isEqualTo(6);

    assertThat(audit.size()).isEqualTo(1200);
    assertThat(audit.from(1200, 1))
        .extracting(entry -> entry.event().object())
        .containsExactly("p1199");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "     -, -,                -,    -,          -,          4 3 2 1",
        "  anna, -,                -,    -,          -,          3 1",
        "     -, risk-point,       -,    -,          -,          3 2 1",
        "     -, risk-point.pass,  -,    -,          -,          2",
        "     -, risk,             -,    -,          -,          ''",
        "     -, -,                LZ-2, -,          -,          4 3",
        "     -, -,                -,    2026-11-23, -,          4 3",
        "     -, -,                -,    2026-11-22, 2026-11-23, 2 1",
        "  boris, risk-point,      LZ-1, 2026-11-22, 2026-11-23, 2",
      })
  void aFilterLetsThroughWhatItSays(
      String actor, String action, String object, LocalDate from, LocalDate until, String places) {
    audit.append(event("2026-11-22T03:00:00Z", "anna", "risk-point.submit", "LZ-1"));
    audit.append(event("2026-11-22T23:59:59Z", "boris", "risk-point.pass", "LZ-1"));
    audit.append(event("2026-11-23T00:00:00Z", "anna", "risk-point.submit", "LZ-2"));
    audit.append(event("2026-11-23T00:00:01Z", "boris", "risk-points.other", "LZ-2"));

    AuditFilter filter =
        new AuditFilter(text(actor), text(action), text(object), moment(from), moment(until));

    assertThat(audit.latest(filter, Long.MAX_VALUE, 10))
        .extracting(entry -> Long.toString(entry.sequence()))
        .containsExactly(places.isEmpty() ? new String[0] : places.split(" "));
  }

  @Test
  void olderEntriesComePageByPage() {
    audit.append(List.of(event("a"), event("b"), event("c")));
    AuditFilter all = new AuditFilter("", "", "", Optional.empty(), Optional.empty());

    assertThat(audit.latest(all, 3, 1))
        .extracting(entry -> entry.event().object())
        .containsExactly("b");
  }

  @Test
  void entriesOfATimeComePageByPageInTheOrderOfTheirTime() {
    List.of("10:00:02", "10:00:00", "10:00:01", "10:00:01", "11:00:00")
        .forEach(time -> audit.append(event("2026-11-22T" + time + "Z", "anna", "a.b", "LZ-1")));
    Optional<Instant> until = Optional.of(Instant.parse("2026-11-22T10:30:00Z"));
    AuditFilter filter = new AuditFilter("", "", "", Optional.empty(), until);

    List<Long> places = new ArrayList<>();
    long before = Long.MAX_VALUE;
    for (int page = 0; page < 4; page++) {
      before = audit.latest(filter, before, 1).get(0).sequence();
      places.add(before);
    }

    assertThat(places).containsExactly(1L, 4L, 3L, 2L);
    assertThat(audit.latest(filter, before, 1)).isEmpty();
  }

  @Test
  void anEntrySaysInWhichRequestItWasMade() {
    request.during(
        "711x1x1",
        () -> {
          audit.append(event("a"));
          return true;
        });
    audit.append(event("b"));

    assertThat(audit.from(1, 2))
        .extracting(entry -> entry.event().request())
        .containsExactly("711x1x1", "");
    assertThat(audit.from(1, 2)).allMatch(AuditEntry::isIntact);
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  private static Optional<Instant> moment(LocalDate day) {
    return Optional.ofNullable(day).map(known -> known.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static AuditEvent event(String time, String actor, String action, String object) {
    return new AuditEvent(Instant.parse(time), actor, action, object, "", "{}");
  }

  private boolean appendOneByOne(int count) {
    for (int i = 0; i < count; i++) {
      audit.append(event("p" + i));
    }
    return true;
  }

  private boolean append(List<AuditEvent> events) {
    audit.append(events);
    return true;
  }

  private static AuditEvent event(String object) {
    return new AuditEvent(
        Instant.parse("2026-11-22T03:00:00.123Z"), "anna", "risk-point.submit", object, "", "{}");
  }
}

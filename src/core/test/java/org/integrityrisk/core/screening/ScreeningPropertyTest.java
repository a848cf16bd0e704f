package org.integrityrisk.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.warning.Warning;
import org.integrityrisk.core.world.Crash;

/**
 * Whatever officer, office and calendar do, in whatever order: no finding gets lost, none leads to
 * two warnings, and no report goes out over something undecided.
 */
class ScreeningPropertyTest {

  private static final int FINDINGS = 3;
  private static final Duration SILENCE = Duration.ofMinutes(5);

  /** Something that is tried with one of the findings. */
  record Deed(String what, long finding) {}

  @Provide
  Arbitrary<List<Deed>> deeds() {
    Arbitrary<String> what =
        Arbitraries.of(
            "propose", "propose", "issue", "issue", "refuse", "no", "dealt", "close", "reopen",
            "job", "empty", "fill");
    Arbitrary<Long> finding = Arbitraries.longs().between(1, FINDINGS);
    return Combinators.combine(what, finding).as(Deed::new).list().ofMaxSize(25);
  }

  @Property(tries = 80)
  void nothingIsLostAndNothingHappensTwice(@ForAll("deeds") List<Deed> deeds) {
    Screened screened = new Screened("city-leadership");
    List<String> keys = screened.finds("unchanged", FINDINGS);
    String id = screened.quarter().id();
    Set<Long> issued = new HashSet<>();
    for (Deed deed : deeds) {
      tried(screened, id, deed);
      check(screened, id, keys, issued);
    }
  }

  private static void tried(Screened screened, String id, Deed deed) {
    Finding finding = screened.finding(deed.finding());
    int version = screened.screenings.find(id).orElseThrow().version();
    try {
      switch (deed.what()) {
        case "propose" -> screened.decide(FindingState.PROPOSED, finding);
        case "no" -> screened.decide(FindingState.NO_WARNING, finding);
        case "dealt" -> screened.decide(FindingState.DEALT_WITH, finding);
        case "issue" -> screened.issue(finding);
        case "refuse" ->
            screened.review.refuse(Screened.ISSUER, finding.id(), finding.version(), "No.");
        case "close" -> screened.conclude.close(Screened.OFFICER, id, version, "Done.");
        case "reopen" -> screened.conclude.reopen(Screened.OFFICE, id, version, "More.");
        case "empty" -> screened.officers();
        case "fill" -> screened.officers(Screened.OFFICER);
        default -> screened.open.run();
      }
    } catch (DomainException refused) {
      assertThat(refused.kind()).isNotEqualTo(DomainException.Kind.NOT_FOUND);
    }
  }

  private static void check(
      Screened screened, String id, List<String> keys, Set<Long> issuedBefore) {
    List<Finding> all = screened.findings.all();
    Set<Long> issued =
        all.stream()
            .filter(one -> one.state() == FindingState.ISSUED)
            .map(Finding::id)
            .collect(Collectors.toSet());
    List<Warning> warnings =
        keys.stream().flatMap(key -> screened.world.warnings.ofPoint(key).stream()).toList();

    assertThat(all).hasSize(FINDINGS);
    assertThat(issued).containsAll(issuedBefore);
    assertThat(warnings).hasSameSizeAs(issued);
    assertThat(warnings).extracting(one -> one.standing().number()).doesNotHaveDuplicates();
    if (!screened.screenings.find(id).orElseThrow().isOpen()) {
      assertThat(all).extracting(Finding::state).doesNotContain(FindingState.UNDECIDED);
    }
    issuedBefore.addAll(issued);
  }

  @Property(tries = 40)
  void aCrashAtAnyMomentLeavesEveryRuleWithOneWarning(
      @ForAll @IntRange(max = 12) int writes, @ForAll @IntRange(min = 1, max = 3) int count) {
    Screened screened = new Screened("civil-affairs-bureau");
    List<String> keys = screened.finds("rectification-overdue", count);
    screened.world.fuse.crashAfter(writes);
    try {
      screened.act.run();
    } catch (Crash crash) {
      screened.act.run();
    }
    screened.world.clock.pass(Duration.ofMinutes(10));
    screened.runner.resume(SILENCE);
    screened.act.run();

    for (String key : keys) {
      assertThat(screened.world.warnings.ofPoint(key)).as(key).hasSize(1);
    }
    assertThat(screened.findings.all())
        .allMatch(one -> one.state() == FindingState.ISSUED)
        .noneMatch(one -> one.issue().warning().isEmpty());
  }
}

package org.integrityrisk.core.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.integrityrisk.core.Refusal;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.audit.AuditEntry;
import org.integrityrisk.core.importing.CsvSheetReader;
import org.integrityrisk.core.importing.RowResult;
import org.integrityrisk.core.importing.RowStatus;
import org.integrityrisk.core.importing.Sheet;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.EntryRef;
import org.integrityrisk.core.organisation.OrganisationEntry;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.OrganisationStore;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.power.Flow;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.world.AtOnce;
import org.integrityrisk.core.world.Fuse;
import org.integrityrisk.core.world.MemoryJournal;
import org.integrityrisk.core.world.MemoryPowers;
import org.integrityrisk.core.world.MemoryRegister;
import org.integrityrisk.core.world.MemoryStore;
import org.integrityrisk.core.world.SetClock;
import org.integrityrisk.core.world.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdministrationTest {

  private static final Post COUNTER =
      new Post("counter", "Counter", "finance", Rank.GENERAL, Optional.of("cashier"));
  private static final Post COUNTER_ELSEWHERE =
      new Post("counter", "Counter", "licensing", Rank.GENERAL, Optional.of("cashier"));
  private static final String HEADER = "type,code,name,parent,kind,rank,holder,members\n";

  private int writesLeft = Integer.MAX_VALUE;
  private final SetClock clock = new SetClock();
  private final Town town = new Town();
  private final Entries store = new Entries();
  private final MemoryStore trail = new MemoryStore(new Fuse());
  private final Set<String> refreshed = new TreeSet<>();
  private final Audit audit = new Audit(trail.auditTrail(), clock);
  private final Actors actors = new Actors(town, town);
  private final MemoryPowers catalogue =
      new MemoryPowers(new Fuse(), new MemoryRegister(new Fuse()));
  private final KeepEntries keep =
      new KeepEntries(
          store,
          audit,
          refreshed::addAll,
          new PowersOfPosts(new KeepPowers(catalogue, audit)),
          new AtOnce());
  private final ChangeOrganisation change = new ChangeOrganisation(keep, actors, town, catalogue);
  private final JournalRunner runner =
      new JournalRunner(
          new MemoryJournal(new Fuse()), List.of(new CarryOutOrganisationImport(keep)), clock);
  private final ImportOrganisation imports =
      new ImportOrganisation(keep, actors, town, runner, audit, () -> "import-1", clock);

  @Test
  void aPostOrDepartmentThatPowersNameIsNotRemoved() {
    change.save("admin", COUNTER);
    catalogue.put(power("P1", Optional.of("counter")));
    catalogue.put(power("P2", Optional.empty()));

    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(() -> change.delete("admin", COUNTER.ref()))
        .satisfies(
            refusal ->
                assertThat(refusal.problems())
                    .containsExactly(
                        Problem.of("organisation.in-use-by-powers", "counter", "1", "P1")));
    catalogue.put(power("P1", Optional.empty()));
    change.delete("admin", COUNTER.ref());
    assertThat(catalogue.catalogue().exercisedBy(EntryRef.department("finance"))).hasSize(2);
  }

  @Test
  void aPostThatMovesTakesItsPowersAlong() {
    change.save("admin", COUNTER);
    Power own = power("P1", Optional.of("counter"));
    Power ofTheDepartment = power("P2", Optional.empty());
    catalogue.put(own);
    catalogue.put(ofTheDepartment);

    assertThat(change.save("admin", COUNTER)).isEmpty();
    assertThat(change.save("secretary", COUNTER_ELSEWHERE)).containsExactly(own.in("licensing"));
    assertThat(catalogue.catalogue().powers())
        .containsExactly(own.in("licensing"), ofTheDepartment);
    assertThat(actions()).endsWith("organisation.save", "power.save");
  }

  @Test
  void aPostThatMovesByAnImportTakesItsPowersAlong() {
    change.save("admin", COUNTER);
    catalogue.put(power("P1", Optional.of("counter")));

    imports.run("secretary", file("post,counter,Counter,licensing,,general,cashier,"), Map.of());
    assertThat(catalogue.catalogue().powers())
        .containsExactly(power("P1", Optional.of("counter")).in("licensing"));
  }

  private static Power power(String code, Optional<String> post) {
    return new Power(code, "Power", "", "", "finance", post, List.of(), Flow.EMPTY, Flow.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"secretary", "admin"})
  void theOfficeAndAdministratorsChangeTheRegister(String user) {
    change.save(user, COUNTER);
    assertThat(store.register().post("counter")).hasValue(COUNTER);
    change.delete(user, COUNTER.ref());
    assertThat(store.register().post("counter")).isEmpty();
    assertThat(actions()).containsExactly("organisation.save", "organisation.delete");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clerk", "head", "chief", "inspector", "stranger"})
  void nobodyElseDoes(String user) {
    for (Runnable act :
        List.<Runnable>of(
            () -> change.save(user, COUNTER),
            () -> change.delete(user, EntryRef.post("till")),
            () -> imports.run(user, file("post,counter,Counter,finance,,general,,"), Map.of()))) {
      assertThatExceptionOfType(DomainException.class)
          .isThrownBy(act::run)
          .satisfies(
              refused -> assertThat(refused.kind()).isEqualTo(DomainException.Kind.FORBIDDEN));
    }
    assertThat(store.register()).isEqualTo(Town.register());
    assertThat(actions()).isEmpty();
  }

  @Test
  void peopleWithoutAnAccountHoldNoOffice() {
    SpecialBody body = new SpecialBody(BodyKind.LEADING_GROUP, "bureau", List.of("chief", "ghost"));
    assertThat(Refusal.of(() -> change.save("admin", body)))
        .containsExactly("organisation.unknown-user");
  }

  @Test
  void whatIsNotSoundIsNotStored() {
    Unit lost = new Unit("x", "X", Optional.of("nowhere"), Optional.empty());
    assertThat(Refusal.of(() -> change.save("admin", lost)))
        .containsExactly("organisation.unknown-unit@parent");
    assertThat(Refusal.of(() -> change.delete("admin", EntryRef.unit("bureau"))))
        .containsExactly("organisation.in-use");
    assertThat(store.register()).isEqualTo(Town.register());
  }

  @Test
  void theProjectionHearsOfEveryDepartmentWhoseOfficesChange() {
    change.save("admin", COUNTER);
    assertThat(refreshed).containsExactly("finance");
    change.save("admin", new SpecialBody(BodyKind.LEADING_GROUP, "bureau", List.of("chief")));
    assertThat(refreshed).containsExactly("desk", "finance", "licensing");
  }

  @Test
  void anImportIsCarriedOutWholeWhateverTheOrderOfItsRows() {
    List<RowResult> results =
        imports.run(
            "secretary",
            file(
                "post,p,Post,d,,general,cashier,",
                "department,d,Department,u2,internal,,,",
                "unit,u2,Lower,u1,,,,",
                "unit,u1,Upper,bureau,,,,"),
            Map.of());
    assertThat(results).extracting(RowResult::status).containsOnly(RowStatus.CREATED);
    assertThat(results)
        .extracting(row -> row.key().orElse(""))
        .containsExactly("p", "d", "u2", "u1");
    assertThat(store.register().upwardsFrom("u2")).hasSize(3);
    assertThat(refreshed).contains("d");
    assertThat(actions()).endsWith("organisation.import").hasSize(5);
  }

  @Test
  void anImportWithAWrongRowDoesNothing() {
    List<RowResult> results =
        imports.run(
            "secretary", file("unit,u1,Upper,bureau,,,,", "unit,u2,Lower,nowhere,,,,"), Map.of());
    assertThat(results)
        .extracting(RowResult::status)
        .containsExactly(RowStatus.OK, RowStatus.FAILED);
    assertThat(store.register()).isEqualTo(Town.register());
    assertThat(actions()).isEmpty();
  }

  @Test
  void importingTheSameFileAgainChangesNothing() {
    Sheet sheet = file("unit,u1,Upper,bureau,,,,", "body,leading-group,,bureau,,,,chief;member");
    imports.run("secretary", sheet, Map.of());
    OrganisationRegister after = store.register();
    int entries = actions().size();
    imports.run("secretary", sheet, Map.of());
    assertThat(store.register()).isEqualTo(after);
    assertThat(actions()).hasSize(entries + 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void anImportThatDiesIsFinishedLaterAndSoundAtEveryMoment(int writes) {
    writesLeft = writes;
    Sheet sheet =
        file(
            "post,p,Post,d,,general,cashier,",
            "department,d,Department,u2,internal,,,",
            "unit,u2,Lower,u1,,,,",
            "unit,u1,Upper,bureau,,,,");
    assertThat(catchThrowable(() -> imports.run("secretary", sheet, Map.of()))).isNotNull();
    assertThat(store.register().units()).as("sound").hasSizeBetween(2, 4);

    clock.pass(Duration.ofHours(1));
    assertThat(runner.resume(Duration.ofMinutes(5))).isEqualTo(1);

    assertThat(store.register().post("p")).isPresent();
    assertThat(refreshed).contains("d");
    assertThat(actions()).as("each entry once").hasSize(4);
  }

  private List<String> actions() {
    return trail.auditTrail().from(1, 100).stream()
        .map(AuditEntry::event)
        .map(event -> event.action())
        .toList();
  }

  private static Sheet file(String... rows) {
    String text = HEADER + String.join("\n", rows);
    return new CsvSheetReader().read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The register in memory; every state it goes through is checked for soundness. */
  private final class Entries implements OrganisationStore {

    private final List<OrganisationEntry> entries = new ArrayList<>(Town.register().entries());

    @Override
    public OrganisationRegister register() {
      return OrganisationRegister.of(entries);
    }

    @Override
    public void save(OrganisationEntry entry) {
      if (writesLeft == 0) {
        writesLeft = Integer.MAX_VALUE;
        throw new IllegalStateException("the store fails");
      }
      writesLeft--;
      entries.removeIf(one -> one.ref().equals(entry.ref()));
      entries.add(entry);
      register();
    }

    @Override
    public void delete(EntryRef entry) {
      entries.removeIf(one -> one.ref().equals(entry));
    }
  }
}

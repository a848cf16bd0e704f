package org.integrityrisk.core.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.Refusal;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.ExclusiveActions;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.RegimeLibrary;
import org.integrityrisk.core.regime.RegimeVersion;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.world.Fuse;
import org.integrityrisk.core.world.MemoryJournal;
import org.integrityrisk.core.world.MemoryRegimeVersions;
import org.integrityrisk.core.world.MemoryStore;
import org.integrityrisk.core.world.SetClock;
import org.integrityrisk.core.world.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Administrators keep regime files of their own beside the presets. */
class KeepRegimesTest {

  private static final Presets PRESETS = Presets.load();
  private static final String TEXT = PRESETS.text("category-based");
  private static final String SECOND = TEXT.replace("version: \"1\"", "version: \"2\"");
  private static final String OWN = SECOND.replace("key: category-based", "key: our-bureau");

  private final MemoryRegimeVersions versions = new MemoryRegimeVersions();
  private final RegimeLibrary library = new RegimeLibrary(PRESETS, versions);
  private final MemoryStore store = new MemoryStore(new Fuse());
  private final Town town = new Town();
  private final KeepRegimes files =
      new KeepRegimes(
          PRESETS,
          versions,
          new OneProject(),
          town,
          town,
          new Audit(store.auditTrail(), new SetClock()),
          new ExclusiveActions(new MemoryJournal(new Fuse())),
          new SetClock());
  private String reference = "category-based";

  private final class OneProject implements Projects {
    @Override
    public List<String> all() {
      return List.of("RISK");
    }

    @Override
    public Optional<Regime> regimeOf(String project) {
      return library.find(reference);
    }
  }

  @Test
  void aSavedVersionCanBeChosenAndKeepsItsWords() {
    KeptRegime saved = files.save("admin", SECOND, " Stricter. ");

    assertThat(saved.reference()).isEqualTo("category-based@2");
    assertThat(files.file("admin", "category-based", "2").yaml()).isEqualTo(SECOND);
    assertThat(saved.note()).isEqualTo("Stricter.");
    assertThat(library.find("category-based@2")).map(Regime::version).contains("2");
    assertThat(library.find("category-based")).map(Regime::version).contains("1");
    assertThat(library.referenceOf(saved.regime().orElseThrow())).isEqualTo("category-based@2");
    assertThat(store.auditTrail().from(1, 9))
        .extracting(entry -> entry.event().action(), entry -> entry.event().object())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("regime.save", "category-based@2"));
  }

  @Test
  void aRegimeOfOnesOwnIsOfferedInItsNewestVersion() {
    files.save("admin", OWN, "");
    files.save("admin", OWN.replace("version: \"2\"", "version: \"3\""), "");

    assertThat(library.all())
        .extracting(Regime::key)
        .endsWith("our-bureau")
        .doesNotHaveDuplicates();
    assertThat(library.find("our-bureau")).map(Regime::version).contains("3");
    assertThat(library.find("our-bureau@2")).isPresent();
    assertThat(library.find("our-bureau@4")).isEmpty();
  }

  @Test
  void aVersionIsSavedOnceAndAPresetNever() {
    files.save("admin", SECOND, "");

    assertThat(Refusal.of(() -> files.save("admin", SECOND, "")))
        .containsExactly("regime.version-exists@version");
    assertThat(Refusal.of(() -> files.save("admin", TEXT, "")))
        .containsExactly("regime.version-exists@version");
    assertThat(versions.all()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'version: \"1\"', 'version: \"one two\"', regime.bad-version@version",
    "'colour: \"#e2b203\"', 'colour: yellow', regime.bad-colour@levels[2].colour",
  })
  void savesNothingThatIsWrong(String right, String wrong, String problem) {
    String spoilt = TEXT.replace(right, wrong);

    assertThat(Refusal.of(() -> files.save("admin", spoilt, "")))
        .containsExactly(problem + "#" + lineOf(wrong, spoilt));
    assertThat(files.check("admin", spoilt).problems())
        .singleElement()
        .satisfies(found -> assertThat(found.row()).isPresent());
    assertThat(versions.all()).isEmpty();
  }

  private static long lineOf(String words, String text) {
    String before = text.substring(0, text.indexOf(words));
    return before.chars().filter(sign -> sign == '\n').count() + 1;
  }

  @Test
  void aVersionMayHaveOtherReviewSteps() {
    String other = SECOND.replace("      - id: department-head", "      - id: head");

    assertThat(files.check("admin", other).problems()).isEmpty();
    assertThat(files.save("admin", other, "").reference()).isEqualTo("category-based@2");
  }

  @Test
  void aVersionThatIsNotAcceptedAnyMoreIsListedWithItsReasons() {
    String spoilt = OWN.replace("colour: \"#e2b203\"", "colour: yellow");
    versions.add(new RegimeVersion("our-bureau", "2", spoilt, "admin", "Admin", Instant.EPOCH, ""));

    KeptRegime listed = files.list("admin").get(files.list("admin").size() - 1);
    assertThat(listed.reference()).isEqualTo("our-bureau@2");
    assertThat(listed.regime()).isEmpty();
    assertThat(listed.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).endsWith("regime.bad-colour"));
    assertThat(library.all()).extracting(Regime::key).doesNotContain("our-bureau");
  }

  @Test
  void deletesOnlyWhatNobodyUses() {
    files.save("admin", SECOND, "");
    reference = "category-based@2";

    assertThat(files.file("admin", "category-based", "2").usedBy()).containsExactly("RISK");
    assertThat(Refusal.of(() -> files.delete("admin", "category-based", "2")))
        .containsExactly("regime.in-use");
    reference = "category-based";
    files.delete("admin", "category-based", "2");
    assertThat(versions.all()).isEmpty();
    assertThat(Refusal.of(() -> files.delete("admin", "category-based", "1")))
        .containsExactly("regime.preset-stays");
    assertThat(Refusal.of(() -> files.delete("admin", "category-based", "9")))
        .containsExactly("access.not-found");
  }

  @Test
  void isForAdministrators() {
    assertThat(Refusal.of(() -> files.list("clerk"))).containsExactly("setup.admin-only");
    assertThat(Refusal.of(() -> files.save("clerk", SECOND, "")))
        .containsExactly("setup.admin-only");
    assertThat(Refusal.of(() -> files.check("clerk", SECOND))).containsExactly("setup.admin-only");
  }
}

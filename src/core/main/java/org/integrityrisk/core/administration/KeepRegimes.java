package org.integrityrisk.core.administration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.ExclusiveActions;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.regime.FileLines;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.RegimeFile;
import org.integrityrisk.core.regime.RegimeVersion;
import org.integrityrisk.core.regime.RegimeVersions;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Administrators keep regime files of their own beside the presets, in versions that never change.
 */
public final class KeepRegimes {

  private final Presets presets;
  private final RegimeVersions versions;
  private final Projects projects;
  private final Permissions permissions;
  private final People people;
  private final Audit audit;
  private final ExclusiveActions exclusive;
  private final Clock clock;

  public KeepRegimes(
      Presets presets,
      RegimeVersions versions,
      Projects projects,
      Permissions permissions,
      People people,
      Audit audit,
      ExclusiveActions exclusive,
      Clock clock) {
    this.presets = presets;
    this.versions = versions;
    this.projects = projects;
    this.permissions = permissions;
    this.people = people;
    this.audit = audit;
    this.exclusive = exclusive;
    this.clock = clock;
  }

  /**
   * All files: the presets, then the saved versions as they were saved.
   *
   * @throws DomainException FORBIDDEN
   */
  public List<KeptRegime> list(String user) {
    requireAdministrator(user);
    List<KeptRegime> files = new ArrayList<>();
    presets.all().forEach(preset -> files.add(kept(preset)));
    versions.all().forEach(version -> files.add(kept(version)));
    return files;
  }

  /**
   * One file.
   *
   * @throws DomainException FORBIDDEN, or NOT_FOUND
   */
  public KeptRegime file(String user, String key, String version) {
    requireAdministrator(user);
    return versions
        .find(key, version)
        .map(this::kept)
        .or(() -> preset(key, version).map(this::kept))
        .orElseThrow(() -> Refusals.notFound(key + " " + version));
  }

  /**
   * What a text would be as a file, and what is wrong with it. Keeps nothing.
   *
   * @throws DomainException FORBIDDEN
   */
  public RegimeDraft check(String user, String yaml) {
    requireAdministrator(user);
    return new VersionRules(presets, versions).draft(yaml);
  }

  /**
   * Keeps a text as a new version.
   *
   * @param note what it is for; may be empty
   * @throws DomainException FORBIDDEN, INVALID with every problem of the text or the note, CONFLICT
   *     when there is such a version
   */
  public KeptRegime save(String user, String yaml, String note) {
    // check rights
    requireAdministrator(user);
    // validate
    VersionRules rules = new VersionRules(presets, versions);
    Regime regime = rules.regime(yaml, note);
    rules.requireNew(regime);
    // act
    RegimeVersion version =
        new RegimeVersion(
            regime.key(),
            regime.version(),
            yaml,
            user,
            people.displayName(user).orElse(user),
            clock.instant(),
            note.strip());
    if (!versions.add(version)) {
      throw VersionRules.exists(regime);
    }
    // audit
    audit.write(
        user, "regime.save", version.reference().text(), Map.of(), Map.of("note", version.note()));
    return kept(version);
  }

  /**
   * Deletes a saved version that no project works by.
   *
   * @throws DomainException FORBIDDEN, NOT_FOUND, CONFLICT when it is in use or a preset
   */
  public void delete(String user, String key, String version) {
    KeptRegime file = file(user, key, version);
    if (file.isPreset()) {
      throw DomainException.conflict(Problem.of("regime.preset-stays", key));
    }
    if (exclusive.anyNames("from", file.reference())
        || exclusive.anyNames("to", file.reference())) {
      throw DomainException.conflict(Problem.of("change.running", file.reference()));
    }
    if (!file.usedBy().isEmpty()) {
      throw DomainException.conflict(Problem.of("regime.in-use", String.join(", ", file.usedBy())));
    }
    versions.delete(key, version);
    audit.write(user, "regime.delete", key + "@" + version, Map.of("note", file.note()), Map.of());
  }

  private void requireAdministrator(String user) {
    if (!permissions.isAdministrator(user)) {
      throw DomainException.forbidden(Problem.of("setup.admin-only"));
    }
  }

  private Optional<Regime> preset(String key, String version) {
    return presets.find(key).filter(preset -> preset.version().equals(version));
  }

  private KeptRegime kept(Regime preset) {
    return new KeptRegime(
        preset.key(),
        preset.key(),
        preset.version(),
        Optional.of(preset),
        List.of(),
        presets.text(preset.key()),
        Optional.empty(),
        usersOf(preset.key(), preset.version()));
  }

  private KeptRegime kept(RegimeVersion version) {
    List<Problem> problems = FileLines.problemsOf(version.yaml());
    return new KeptRegime(
        version.reference().text(),
        version.key(),
        version.version(),
        problems.isEmpty() ? Optional.of(RegimeFile.read(version.yaml())) : Optional.empty(),
        problems,
        version.yaml(),
        Optional.of(version),
        usersOf(version.key(), version.version()));
  }

  private List<String> usersOf(String key, String version) {
    return projects.all().stream()
        .filter(
            project ->
                projects
                    .regimeOf(project)
                    .filter(one -> one.key().equals(key) && one.version().equals(version))
                    .isPresent())
        .toList();
  }
}

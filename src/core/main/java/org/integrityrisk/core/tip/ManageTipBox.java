package org.integrityrisk.core.tip;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.secret.MasterKey;
import org.integrityrisk.core.secret.MasterKeys;
import org.integrityrisk.core.secret.Vault;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/** Administrators switch the public page on and off and look after the master keys. */
public final class ManageTipBox {

  private static final int ID_LENGTH = 8;

  private final Tips tips;
  private final TipSettings settings;
  private final Vault vault;
  private final MasterKeys masters;
  private final Projects projects;
  private final Permissions permissions;
  private final Ids ids;
  private final Audit audit;

  public ManageTipBox(
      Tips tips,
      TipSettings settings,
      Vault vault,
      MasterKeys masters,
      Projects projects,
      Permissions permissions,
      Ids ids,
      Audit audit) {
    this.tips = tips;
    this.settings = settings;
    this.vault = vault;
    this.masters = masters;
    this.projects = projects;
    this.permissions = permissions;
    this.ids = ids;
    this.audit = audit;
  }

  /**
   * How things stand.
   *
   * @param open keys of the projects whose page is switched on
   * @param keys ids of the master keys, the current one first; empty when none can be read
   * @param place where the keys are kept
   * @param changeable whether keys can be made from here
   * @param unreadable how many tips are wrapped with a key that is not at hand
   */
  public record State(
      List<String> open, List<String> keys, String place, boolean changeable, int unreadable) {}

  /** How things stand, for an administrator. */
  public State state(String user) {
    checkRight(user);
    List<String> known = masters.ids();
    int unreadable =
        (int) tips.keys().stream().filter(one -> !known.contains(one.key().master())).count();
    return new State(settings.open(), known, masters.place(), masters.canBeChanged(), unreadable);
  }

  /**
   * Switches the page of a project on or off.
   *
   * @throws DomainException FORBIDDEN, NOT_FOUND; CONFLICT {@code secret.key-missing}, or {@code
   *     tip.not-online} when the regime knows no such channel
   */
  public State set(String user, String project, boolean open) {
    checkRight(user);
    Regime regime = projects.regimeOf(project).orElseThrow(() -> Refusals.notSetUp(project));
    if (open && !vault.isReady()) {
      throw DomainException.conflict(Problem.of("secret.key-missing"));
    }
    if (open && regime.routine().tips().online().isEmpty()) {
      throw DomainException.conflict(Problem.of("tip.not-online", regime.key()));
    }
    settings.set(project, open);
    audit.write(user, open ? "tip.open-page" : "tip.close-page", project, Map.of(), Map.of());
    return state(user);
  }

  /**
   * Makes a new master key, wraps the keys of all tips with it, and forgets older ones that wrap
   * nothing any more; not the one before, with which another node may be wrapping this very moment.
   * Safe to repeat when it was interrupted.
   *
   * @throws DomainException FORBIDDEN; CONFLICT {@code secret.not-writable}
   */
  public State renewKey(String user) {
    checkRight(user);
    Optional<MasterKey> before = masters.current();
    MasterKey key = vault.addMaster("key-" + shortened(ids.next()));
    rewrap();
    Set<String> idle = new HashSet<>(masters.ids());
    tips.keys().forEach(one -> idle.remove(one.key().master()));
    idle.remove(key.id());
    before.map(MasterKey::id).ifPresent(idle::remove);
    idle.forEach(masters::forget);
    audit.write(user, "tip.renew-key", key.id(), Map.of(), Map.of());
    return state(user);
  }

  private void rewrap() {
    List<String> known = masters.ids();
    tips.keys().stream()
        .filter(one -> known.contains(one.key().master()))
        .forEach(one -> tips.rewrap(one, vault.wrap(vault.unwrap(one.tip(), one.key()))));
  }

  private static String shortened(String id) {
    return id.length() > ID_LENGTH ? id.substring(0, ID_LENGTH) : id;
  }

  private void checkRight(String user) {
    if (!permissions.isAdministrator(user)) {
      throw Refusals.forbidden("tips");
    }
  }
}

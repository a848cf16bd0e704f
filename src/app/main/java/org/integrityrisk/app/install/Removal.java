package org.integrityrisk.app.install;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integrityrisk.core.regime.RegimeReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes what the set-up made out of the host again: the project with its issues first, then what it
 * was built on, last made first removed. What others use stays. While further projects of the app
 * remain, only what belongs to this project alone goes.
 */
@Component
public final class Removal {
  private static final Logger LOG = LoggerFactory.getLogger(Removal.class);

  /** The project goes first: nothing that it uses could be removed before it. */
  private static final Comparator<HostObject> ORDER =
      Comparator.comparing((HostObject object) -> object.kind() != SetupKind.DASHBOARD)
          .thenComparing(object -> object.kind() != SetupKind.PROJECT)
          .thenComparing(HostObject::kind, Comparator.reverseOrder());

  private final Map<SetupKind, Installer> installers;
  private final HostObjects objects;

  public Removal(List<Installer> installers, HostObjects objects) {
    this.installers =
        installers.stream().collect(Collectors.toMap(Installer::kind, Function.identity()));
    this.objects = objects;
  }

  /**
   * What would be removed, in that order, with what would be lost.
   *
   * @throws RuntimeException when the host cannot say
   */
  public List<RemovalItem> preview(String projectKey) {
    return concerned(projectKey).stream().map(this::look).toList();
  }

  /**
   * Removes what {@link #preview} lists; returns what could not be removed and stays remembered.
   */
  public List<HostObject> run(String projectKey) {
    List<HostObject> kept = new ArrayList<>();
    for (HostObject object : concerned(projectKey)) {
      if (!removeUnlessUsed(object)) {
        kept.add(object);
      }
    }
    return kept;
  }

  private boolean removeUnlessUsed(HostObject object) {
    try {
      Installer installer = installers.get(object.kind());
      if (installer.isUsedByOthers(object)) {
        return false;
      }
      installer.remove(object);
      objects.forget(object.kind(), object.code());
      return true;
    } catch (Exception | LinkageError refused) {
      LOG.error("Could not remove {}/{}", object.kind().code(), object.code(), refused);
      return false;
    }
  }

  private RemovalItem look(HostObject object) {
    try {
      Installer installer = installers.get(object.kind());
      long losses = installer.exists(object) ? installer.losses(object) : 0;
      boolean shared = isRemovedWithProject(object) || !installer.isUsedByOthers(object);
      return new RemovalItem(object, losses, !shared);
    } catch (Exception refused) {
      throw new IllegalStateException(
          "Cannot look at " + object.kind().code() + "/" + object.code(), refused);
    }
  }

  /** These are in use until the project is gone, which comes first. */
  private static boolean isRemovedWithProject(HostObject object) {
    return switch (object.kind()) {
      case ISSUE_TYPE, STATUS, WORKFLOW -> true;
      default -> false;
    };
  }

  private List<HostObject> concerned(String projectKey) {
    List<HostObject> all = objects.all();
    boolean last = all.stream().noneMatch(object -> isOtherProject(object, projectKey));
    return all.stream()
        .filter(object -> last || isOnlyOf(object, projectKey, all))
        .sorted(ORDER)
        .toList();
  }

  private static boolean isOtherProject(HostObject object, String projectKey) {
    return object.kind() == SetupKind.PROJECT && !object.code().equals(projectKey);
  }

  private static boolean isOnlyOf(HostObject object, String projectKey, List<HostObject> all) {
    return switch (object.kind()) {
      case PROJECT, DASHBOARD, LANGUAGE_CHOICE, REGIME_CHOICE -> object.code().equals(projectKey);
      case GADGET -> object.code().startsWith(projectKey + "/");
      case WORKFLOW_SCHEME ->
          regimeOnlyOf(projectKey, all)
              .filter(regime -> object.code().startsWith(regime + "/"))
              .isPresent();
      default -> false;
    };
  }

  /** Versions of a regime may share its workflow schemes. */
  private static Optional<String> regimeOnlyOf(String projectKey, List<HostObject> all) {
    List<HostObject> choices =
        all.stream().filter(object -> object.kind() == SetupKind.REGIME_CHOICE).toList();
    return choices.stream()
        .filter(choice -> choice.code().equals(projectKey))
        .map(Removal::regimeKey)
        .filter(
            regime ->
                choices.stream().filter(choice -> regimeKey(choice).equals(regime)).count() == 1)
        .findFirst();
  }

  private static String regimeKey(HostObject choice) {
    return RegimeReference.of(choice.hostId()).key();
  }
}

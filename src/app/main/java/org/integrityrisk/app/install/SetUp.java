package org.integrityrisk.app.install;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.install.SetupOutcome.Failure;
import org.integrityrisk.app.install.SetupOutcome.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Walks through everything the app needs in the host: what is missing is made, what is incomplete
 * is completed, the rest stays as it is. Each object is remembered as soon as it is made, so a run
 * that stops half-way is finished by the next.
 */
@Component
public final class SetUp {
  private static final Logger LOG = LoggerFactory.getLogger(SetUp.class);

  private final List<Installer> installers;
  private final HostObjects objects;

  public SetUp(List<Installer> installers, HostObjects objects) {
    this.installers = installers.stream().sorted(Comparator.comparing(Installer::kind)).toList();
    this.objects = objects;
  }

  /** What {@link #run} would do now. Changes nothing. */
  public SetupOutcome preview(SetupPlan plan) {
    return walk(installers, plan, this::look);
  }

  /** Sets everything up, and stops at the first object that the host refuses. */
  public SetupOutcome run(SetupPlan plan) {
    return walk(installers, plan, this::install);
  }

  /** Makes the objects of the first kinds only, up to and with this one. */
  public SetupOutcome runUpTo(SetupKind last, SetupPlan plan) {
    return walk(
        installers.stream().filter(one -> one.kind().compareTo(last) <= 0).toList(),
        plan,
        this::install);
  }

  private interface Visit {
    Step to(SetupItem item, Installer installer, SetupPlan plan) throws Exception;
  }

  /**
   * The one place where whatever a host throws becomes a result; a missing class or method of the
   * host comes as a {@link LinkageError}.
   */
  private static SetupOutcome walk(List<Installer> installers, SetupPlan plan, Visit visit) {
    List<Step> steps = new ArrayList<>();
    for (Installer installer : installers) {
      for (SetupItem item : installer.items(plan)) {
        try {
          steps.add(visit.to(item, installer, plan));
        } catch (Exception | LinkageError refused) {
          LOG.error("Set-up stopped at {}/{}", item.kind().code(), item.code(), refused);
          return new SetupOutcome(steps, Optional.of(new Failure(item, refused.toString())));
        }
      }
    }
    return new SetupOutcome(steps, Optional.empty());
  }

  private Step look(SetupItem item, Installer installer, SetupPlan plan) throws Exception {
    Optional<HostObject> present = present(item, installer);
    if (present.isEmpty()) {
      boolean there = installer.isThereAlready(item, plan);
      return new Step(item, there ? SetupAction.KEEP : SetupAction.CREATE, Optional.empty());
    }
    boolean complete = installer.isComplete(present.get(), plan);
    return new Step(
        item, complete ? SetupAction.KEEP : SetupAction.REPAIR, present.map(HostObject::hostId));
  }

  private Step install(SetupItem item, Installer installer, SetupPlan plan) throws Exception {
    Optional<HostObject> present = present(item, installer);
    if (present.isPresent() && installer.isComplete(present.get(), plan)) {
      return new Step(item, SetupAction.KEEP, present.map(HostObject::hostId));
    }
    HostObject object = present.isPresent() ? present.get() : make(item, installer, plan);
    installer.complete(object, plan);
    SetupAction action = present.isPresent() ? SetupAction.REPAIR : SetupAction.CREATE;
    return new Step(item, action, Optional.of(object.hostId()));
  }

  private HostObject make(SetupItem item, Installer installer, SetupPlan plan) throws Exception {
    Optional<String> leftOver = installer.leftOver(item, plan);
    String id = leftOver.isPresent() ? leftOver.get() : installer.create(item, plan);
    HostObject object = item.withId(id);
    objects.remember(object);
    return object;
  }

  private Optional<HostObject> present(SetupItem item, Installer installer) throws Exception {
    Optional<HostObject> remembered = objects.find(item.kind(), item.code()).map(item::withId);
    return remembered.isPresent() && installer.exists(remembered.get())
        ? remembered
        : Optional.empty();
  }
}

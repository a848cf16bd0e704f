package org.integrityrisk.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.integrityrisk.core.reexamination.SettleFlags;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody changes a point on another node after its row was derived and before it is written. */
class LatestRowTest {

  private final World world = new World("category-based");

  private enum Act {
    EDIT,
    SUBMIT,
    DELETE
  }

  @ParameterizedTest
  @EnumSource
  void aRowSaysWhatThePointSaysWhoeverWritesItLast(Act act) {
    RiskPoint known = world.draft();

    slow(() -> make(act, known)).refresh(known);

    assertIsRight();
  }

  @ParameterizedTest
  @EnumSource
  void soDoTheRowsOfSeveral(Act act) {
    List<RiskPoint> known = List.of(world.draft(), world.draft());

    slow(() -> make(act, known.get(1))).refreshAll(known);

    assertIsRight();
  }

  private void assertIsRight() {
    List<PointRow> written = world.register.points();
    world.repair.repair(World.PROJECT);
    assertThat(written).isEqualTo(world.register.points());
  }

  private void make(Act act, RiskPoint point) {
    switch (act) {
      case EDIT -> world.edit.edit("clerk", point.key(), Map.of(RiskField.TITLE, "Another."));
      case SUBMIT -> world.decide("clerk", point.key(), Decision.SUBMIT);
      case DELETE -> {
        world.host.delete(point.key(), "admin");
        world.projection.forget(point.id());
      }
    }
  }

  /** Before its first row is written, the other node does something. */
  private ProjectRegister slow(Runnable meanwhile) {
    AtomicReference<Runnable> once = new AtomicReference<>(meanwhile);
    Register register =
        (Register)
            Proxy.newProxyInstance(
                Register.class.getClassLoader(),
                new Class<?>[] {Register.class},
                (proxy, method, arguments) -> {
                  Optional.ofNullable(once.getAndSet(null)).ifPresent(Runnable::run);
                  return method.invoke(world.register, arguments);
                });
    return new ProjectRegister(
        world.loadPoint,
        world.loadReview,
        world.store.checks(),
        new SettleFlags(world.flags, world.clock),
        register,
        world.clock);
  }
}

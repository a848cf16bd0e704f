package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.OrganisationEntry;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.organisation.Unit;
import org.junit.jupiter.api.Test;

class OrganisationRepositoryTest {

  private static final Unit BUREAU =
      new Unit("bureau", "市局", Optional.empty(), Optional.of("leader"));
  private static final Department LICENSING =
      new Department(
          "licensing",
          "许可科",
          "bureau",
          DepartmentKind.ENFORCEMENT,
          Optional.of("head"),
          Optional.empty());
  private static final Post CLERK =
      new Post("clerk", "经办", "licensing", Rank.GENERAL, Optional.of("anna"));
  private static final SpecialBody GROUP =
      new SpecialBody(BodyKind.LEADING_GROUP, "bureau", List.of("leader", "head"));

  private final TestDatabase test = new TestDatabase();
  private final WorkScope scope = new WorkScope();
  private final OrganisationRepository repository =
      new OrganisationRepository(test.database(), scope);

  @Test
  void whatWasSavedIsReadBackInFourStatements() throws Exception {
    List<OrganisationEntry> entries = List.of(BUREAU, LICENSING, CLERK, GROUP);
    entries.forEach(repository::save);

    assertThat(repository.register()).isEqualTo(OrganisationRegister.of(entries));
    assertThat(test.statementsOf(repository::register)).isEqualTo(4);
  }

  @Test
  void savingAgainReplaces() {
    repository.save(BUREAU);
    repository.save(LICENSING);
    repository.save(GROUP);
    Department led =
        new Department(
            "licensing",
            "许可科",
            "bureau",
            DepartmentKind.INTERNAL,
            Optional.empty(),
            Optional.of("leader"));
    SpecialBody empty = new SpecialBody(BodyKind.LEADING_GROUP, "bureau", List.of());
    repository.save(led);
    repository.save(empty);

    assertThat(repository.register())
        .isEqualTo(OrganisationRegister.of(List.of(BUREAU, led, empty)));
  }

  @Test
  void whatIsDeletedIsGone() {
    List.of(BUREAU, LICENSING, CLERK, GROUP).forEach(repository::save);
    repository.delete(CLERK.ref());
    repository.delete(GROUP.ref());
    repository.delete(CLERK.ref());

    assertThat(repository.register())
        .isEqualTo(OrganisationRegister.of(List.of(BUREAU, LICENSING)));
  }

  @Test
  void aScopeReadsOnceUntilItWrites() throws Exception {
    repository.save(BUREAU);

    assertThat(test.statementsOf(() -> scope.during(this::readTwice))).isEqualTo(4);
    assertThat(scope.during(this::readAroundAChange)).isTrue();
  }

  private boolean readTwice() {
    OrganisationRegister first = repository.register();
    OrganisationRegister second = repository.register();
    return first == second;
  }

  private boolean readAroundAChange() {
    OrganisationRegister before = repository.register();
    repository.save(LICENSING);
    return before.departments().isEmpty() && repository.register().departments().size() == 1;
  }
}

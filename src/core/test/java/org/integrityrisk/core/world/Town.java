package org.integrityrisk.core.world;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.organisation.Unit;

/**
 * The people of the world: a bureau with two departments and all bodies, and a branch below it that
 * borrows the bureau's bodies. User keys say what a person is.
 */
public final class Town implements People, Permissions {

  /** Everybody who has an account. */
  public static final Set<String> EVERYBODY =
      Set.of(
          "clerk",
          "window-clerk",
          "cashier",
          "head",
          "finance-head",
          "leader",
          "chief",
          "member",
          "secretary",
          "inspector",
          "branch-head",
          "branch-chief",
          "branch-clerk",
          "admin",
          "stranger");

  /** Those who see the units of their offices only. */
  public final Set<String> superiors = new HashSet<>();

  private final Set<String> gone = new HashSet<>();

  /** The account is deleted; the register of the organisation does not know of it. */
  public void deleteAccount(String user) {
    gone.add(user);
  }

  /** The organisation register. */
  public static OrganisationRegister register() {
    return OrganisationRegister.of(
        List.of(
            new Unit("bureau", "Bureau", Optional.empty(), Optional.of("chief")),
            new Unit("branch", "Branch", Optional.of("bureau"), Optional.of("branch-chief")),
            department("licensing", "bureau", DepartmentKind.ENFORCEMENT, "head", "leader"),
            department("finance", "bureau", DepartmentKind.INTERNAL, "finance-head", "leader"),
            department("desk", "branch", DepartmentKind.ENFORCEMENT, "branch-head", ""),
            post("window", "licensing", Rank.GENERAL, "window-clerk"),
            post("licensing-head", "licensing", Rank.MIDDLE, "head"),
            post("deputy", "licensing", Rank.LEADERSHIP, "member"),
            post("till", "finance", Rank.GENERAL, "cashier"),
            post("branch-window", "desk", Rank.GENERAL, "branch-clerk"),
            body(BodyKind.LEADING_GROUP, "chief", "leader", "member"),
            body(BodyKind.LEADING_GROUP_OFFICE, "secretary"),
            body(BodyKind.DISCIPLINE_OFFICE, "inspector")));
  }

  private static Department department(
      String code, String unit, DepartmentKind kind, String head, String leader) {
    return new Department(code, code, unit, kind, known(head), known(leader));
  }

  private static Post post(String code, String department, Rank rank, String holder) {
    return new Post(code, code, department, rank, Optional.of(holder));
  }

  private static SpecialBody body(BodyKind kind, String... members) {
    return new SpecialBody(kind, "bureau", List.of(members));
  }

  private static Optional<String> known(String user) {
    return Optional.of(user).filter(key -> !key.isEmpty());
  }

  @Override
  public Optional<String> keyOf(String keyOrUserName) {
    return Optional.of(keyOrUserName)
        .filter(EVERYBODY::contains)
        .filter(key -> !gone.contains(key));
  }

  @Override
  public Optional<String> displayName(String key) {
    return keyOf(key).map(known -> "Name of " + known);
  }

  @Override
  public boolean isAdministrator(String userKey) {
    return userKey.equals("admin");
  }

  @Override
  public boolean mayBrowse(String userKey, String project) {
    return mayLookIn(userKey, project) && !superiors.contains(userKey);
  }

  @Override
  public boolean mayLookIn(String userKey, String project) {
    return !userKey.equals("stranger") && EVERYBODY.contains(userKey);
  }

  @Override
  public boolean mayFile(String userKey, String project) {
    return mayBrowse(userKey, project) && !userKey.equals("inspector");
  }
}

package org.integrityrisk.app.rest.view;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.power.Power;

/**
 * The organisation register; people are user keys, null where nobody is set.
 *
 * @param people names of all people in it, by user key
 * @param movedPowers the powers that went along with a post that was just moved
 */
public record OrganisationView(
    List<UnitView> units,
    List<DepartmentView> departments,
    List<PostView> posts,
    List<BodyView> bodies,
    Map<String, String> people,
    List<CodeName> movedPowers) {

  /** A unit. */
  public record UnitView(String code, String name, String parent, String mainLeader) {}

  /** A department. */
  public record DepartmentView(
      String code, String name, String unit, String kind, String head, String inChargeLeader) {}

  /** A post. */
  public record PostView(String code, String name, String department, String rank, String holder) {}

  /**
   * A special body.
   *
   * @param serves codes of the units it serves: its own, and those below without one of their own
   */
  public record BodyView(String code, String unit, List<String> members, List<String> serves) {}

  /** The whole register. */
  public static OrganisationView of(
      OrganisationRegister register, People people, List<Power> movedPowers) {
    return new OrganisationView(
        register.units().stream().map(OrganisationView::unit).toList(),
        register.departments().stream().map(OrganisationView::department).toList(),
        register.posts().stream().map(OrganisationView::post).toList(),
        register.bodies().stream().map(body -> body(body, register)).toList(),
        names(register, people),
        movedPowers.stream().map(power -> new CodeName(power.code(), power.name())).toList());
  }

  private static UnitView unit(Unit unit) {
    return new UnitView(
        unit.code(), unit.name(), unit.parent().orElse(null), unit.mainLeader().orElse(null));
  }

  private static DepartmentView department(Department department) {
    return new DepartmentView(
        department.code(),
        department.name(),
        department.unit(),
        department.kind().code(),
        department.head().orElse(null),
        department.inChargeLeader().orElse(null));
  }

  private static PostView post(Post post) {
    return new PostView(
        post.code(),
        post.name(),
        post.department(),
        post.rank().code(),
        post.holder().orElse(null));
  }

  private static BodyView body(SpecialBody body, OrganisationRegister register) {
    List<String> serves = register.holders().unitsServedBy(body);
    return new BodyView(body.kind().code(), body.unit(), body.members(), serves);
  }

  private static Map<String, String> names(OrganisationRegister register, People people) {
    Map<String, String> names = new TreeMap<>();
    Stream.of(
            register.units().stream().flatMap(unit -> unit.mainLeader().stream()),
            register.departments().stream().flatMap(one -> one.head().stream()),
            register.departments().stream().flatMap(one -> one.inChargeLeader().stream()),
            register.posts().stream().flatMap(post -> post.holder().stream()),
            register.bodies().stream().flatMap(body -> body.members().stream()))
        .flatMap(keys -> keys)
        .distinct()
        .forEach(key -> names.put(key, people.displayName(key).orElse(key)));
    return names;
  }
}

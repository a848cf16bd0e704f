package org.integrityrisk.sandbox.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.user.ApplicationUser;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.entity.EntityStore;
import org.integrityrisk.sandbox.entity.MemoryDatabase;
import org.integrityrisk.sandbox.security.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsersTest {
  private final Database database = MemoryDatabase.open();
  private Users users = restarted();

  private Users restarted() {
    return new Users(
        new EntityStore(database, "user", Duration.ofHours(1)), new SecureRandom(), () -> {});
  }

  @BeforeEach
  void create() {
    users.create(
        new NewUser("Bai", "白岭", "bai@x.example", "demo", Locale.ENGLISH, List.of("staff")));
    users.create(
        new NewUser(
            "root",
            "Root",
            "root@x.example",
            "demo",
            Locale.ENGLISH,
            List.of(SystemGroups.ADMINISTRATORS)));
  }

  @Test
  void rightPasswordLogsInAlsoAfterRestart() {
    assertThat(users.logIn("bai", "demo")).map(Caller::key).contains("bai");
    users = restarted();
    assertThat(users.logIn("BAI", "demo")).map(Caller::displayName).contains("白岭");
    assertThat(users.logIn("bai", "demo")).map(Caller::key).contains("bai");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Demo", "demo "})
  void wrongPasswordDoesNot(String password) {
    assertThat(users.logIn("bai", password)).isEmpty();
  }

  @Test
  void unknownUserDoesNot() {
    assertThat(users.logIn("nobody", "demo")).isEmpty();
  }

  @Test
  void oldPasswordNoLongerLogsIn() {
    assertThat(users.logIn("bai", "demo")).isPresent();
    users.setPassword("bai", "other");

    assertThat(users.logIn("bai", "demo")).isEmpty();
    assertThat(users.logIn("bai", "other")).isPresent();
  }

  @Test
  void passwordsAreNotStored() {
    List<String> rows = database.query("SELECT json FROM sandbox_user", row -> row.getString(1));

    assertThat(rows).hasSize(2).noneMatch(row -> row.contains("demo"));
  }

  @Test
  void samePasswordHasDifferentHashes() {
    SecureRandom random = new SecureRandom();
    String first = PasswordHash.of("demo", random);

    assertThat(PasswordHash.of("demo", random)).isNotEqualTo(first);
    assertThat(PasswordHash.matches("demo", first)).isTrue();
    assertThat(PasswordHash.matches("demo1", first)).isFalse();
  }

  @Test
  void nameIsTakenInAnyCase() {
    assertThatThrownBy(
            () ->
                users.create(
                    new NewUser("BAI", "x", "x@x.example", "demo", Locale.ENGLISH, List.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void languageIsTheUsersOwn() {
    users.setLocale("bai", Locale.SIMPLIFIED_CHINESE);

    assertThat(users.byKey("bai")).map(Caller::locale).contains(Locale.SIMPLIFIED_CHINESE);
    assertThat(users.byKey("root")).map(Caller::locale).contains(Locale.ENGLISH);
  }

  @Test
  void administratorsAreThoseOfTheGroup() {
    assertThat(users.byName("root")).map(Caller::administrator).contains(true);
    assertThat(users.byName("bai")).map(Caller::administrator).contains(false);
  }

  @Test
  void groupsKnowTheirMembers() {
    GroupLookup groups = new GroupLookup(users);
    ApplicationUser bai = new UserLookup(users).getUserByName("bai");

    assertThat(groups.getUsersInGroup(groups.getGroup("staff"))).containsExactly(bai);
    assertThat(groups.isUserInGroup(bai, "staff")).isTrue();
    assertThat(groups.isUserInGroup(bai, SystemGroups.ADMINISTRATORS)).isFalse();
    assertThat(groups.isUserInGroup(null, "staff")).isFalse();
    assertThat(groups.getGroup("nobody")).isNull();
    assertThat(groups.groupExists(SystemGroups.USERS)).isTrue();
  }

  @Test
  void usersFileIsRead() {
    List<NewUser> read =
        UserFile.parse(
            List.of(
                "name,displayName,email,password,locale,groups",
                "bai.ling,白岭,bai@x.example,demo,zh_CN,jira-users;staff",
                "",
                "guest,Guest,g@x.example,demo,en,"));

    assertThat(read).hasSize(2);
    assertThat(read.get(0).locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    assertThat(read.get(0).groups()).containsExactly("jira-users", "staff");
    assertThat(read.get(1).groups()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "a,b", "a,b,c,,en,g"})
  void damagedUsersFileIsRefused(String line) {
    assertThatThrownBy(
            () -> UserFile.parse(List.of("name,displayName,email,password,locale,groups", line)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

package org.integrityrisk.sandbox.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.sandbox.security.Access.Verdict.ALLOWED;
import static org.integrityrisk.sandbox.security.Access.Verdict.FORBIDDEN;
import static org.integrityrisk.sandbox.security.Access.Verdict.LOG_IN_FIRST;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import java.util.Locale;
import java.util.Optional;
import org.integrityrisk.sandbox.security.Access.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {
  private static final Caller USER = new Caller("u", "u", "U", "", Locale.ENGLISH, false, false);
  private static final Caller ADMIN = new Caller("a", "a", "A", "", Locale.ENGLISH, true, false);

  @AdminOnly
  static class ForAdmins {
    @UnrestrictedAccess
    void forEverybody() {}
  }

  @ParameterizedTest
  @CsvSource({
    "EVERYBODY, ALLOWED, ALLOWED, ALLOWED",
    "USERS, LOG_IN_FIRST, ALLOWED, ALLOWED",
    "ADMINISTRATORS, LOG_IN_FIRST, FORBIDDEN, ALLOWED",
    "SYSTEM_ADMINISTRATORS, LOG_IN_FIRST, FORBIDDEN, FORBIDDEN"
  })
  void callers_are_judged(Access access, Verdict anonymous, Verdict user, Verdict admin) {
    assertThat(access.judge(Optional.empty())).isEqualTo(anonymous);
    assertThat(access.judge(Optional.of(USER))).isEqualTo(user);
    assertThat(access.judge(Optional.of(ADMIN))).isEqualTo(admin);
    assertThat(Verdict.values()).containsExactly(ALLOWED, LOG_IN_FIRST, FORBIDDEN);
  }

  @Test
  void the_method_counts_before_the_class_and_users_are_the_rule() throws NoSuchMethodException {
    assertThat(Access.of(ForAdmins.class.getDeclaredMethod("forEverybody"), ForAdmins.class))
        .isEqualTo(Access.EVERYBODY);
    assertThat(Access.of(ForAdmins.class)).isEqualTo(Access.ADMINISTRATORS);
    assertThat(Access.of(AccessTest.class)).isEqualTo(Access.USERS);
  }
}

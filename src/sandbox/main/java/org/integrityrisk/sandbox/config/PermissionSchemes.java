package org.integrityrisk.sandbox.config;

import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import org.integrityrisk.sandbox.Unsupported;
import org.integrityrisk.sandbox.config.data.Grant;
import org.integrityrisk.sandbox.config.data.PermissionSchemeData;
import org.integrityrisk.sandbox.config.data.Schemes;
import org.integrityrisk.sandbox.entity.Stored;

/** Who may do what in projects. */
final class PermissionSchemes extends ProjectSchemes<PermissionSchemeData>
    implements PermissionSchemeManager {
  private static final String TYPE = "PermissionScheme";

  PermissionSchemes(Configuration configuration, Projects projects) {
    super(configuration, projects, PermissionSchemeData.class, Schemes::permissions);
  }

  @Override
  Scheme scheme(Stored<PermissionSchemeData> stored) {
    PermissionSchemeData data = stored.data();
    return new Scheme(
        stored.id(),
        TYPE,
        data.name(),
        data.description(),
        data.grants().stream().map(PermissionSchemes::entity).toList());
  }

  @Override
  PermissionSchemeData data(Scheme scheme) {
    return new PermissionSchemeData(
        scheme.getName(),
        Configuration.text(scheme.getDescription()),
        scheme.getEntities().stream().map(PermissionSchemes::grant).toList());
  }

  @Override
  PermissionSchemeData renamed(PermissionSchemeData stored, Scheme scheme) {
    return new PermissionSchemeData(
        scheme.getName(), Configuration.text(scheme.getDescription()), stored.grants());
  }

  @Override
  Schemes associated(Schemes schemes, long id) {
    return schemes.withPermissions(id);
  }

  private static SchemeEntity entity(Grant grant) {
    return new SchemeEntity(
        grant.type(),
        grant.parameter().isEmpty() ? null : grant.parameter(),
        new ProjectPermissionKey(grant.permission()));
  }

  private static Grant grant(SchemeEntity entity) {
    if (Holder.of(entity.getType()).isEmpty()) {
      throw Unsupported.member("permissions for holders of type " + entity.getType());
    }
    return new Grant(
        entity.getType(),
        Configuration.text(entity.getParameter()),
        entity.getEntityTypeId().toString());
  }
}

package com.atlassian.jira.permission;

import com.atlassian.jira.scheme.SchemeManager;

/**
 * Keeps the permission schemes.
 *
 * <p>Source: used by the open-source Octopus_Jira ConfigMigration (Jira 8.21) with the methods that
 * all schemes share.
 */
public interface PermissionSchemeManager extends SchemeManager {}

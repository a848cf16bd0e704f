/** Errors of creating and removing. */
package com.atlassian.jira.exception;

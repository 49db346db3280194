/**
 * What the REST interface stands on: its address, translating errors into problem+json, JSON of the
 * boundary's records, file answers. Lives in an archive of its own that takes bearer tokens only.
 * Knows no capability.
 */
package id.runut.umum.rest;

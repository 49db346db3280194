package id.runut.umum.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/**
 * The REST interface, version 1. The same services stand behind it as behind the pages, so the same
 * rules hold.
 */
@ApplicationPath("v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Runut",
            version = "1",
            description =
                "Antarmuka untuk tindakan yang sama dengan di halaman portal: meja kerja, disposisi,"
                    + " naskah, paraf, tanda tangan, capaian, rekapitulasi, distribusi, tanda"
                    + " terima.",
            license =
                @License(
                    name = "AGPL-3.0-or-later",
                    url = "https://www.gnu.org/licenses/agpl-3.0.html")),
    security = @SecurityRequirement(name = "token"),
    components =
        @Components(
            securitySchemes =
                @SecurityScheme(
                    securitySchemeName = "token",
                    type = SecuritySchemeType.HTTP,
                    scheme = "bearer",
                    bearerFormat = "JWT",
                    description = "Token akses dari Keycloak, realm runut"),
            responses =
                @APIResponse(
                    name = RestApplication.MASALAH,
                    description = "Ditolak atau gagal, dengan alasan dalam bahasa Indonesia",
                    content =
                        @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))))
public class RestApplication extends Application {

  /** Name of the response that every resource answers refusals with. */
  public static final String MASALAH = "Masalah";
}

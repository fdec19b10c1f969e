"""An address of a database never has a user or a password in it."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from geo.errors import UsageError
from geo.large.in_place.postgis.address import Address, parse, services

NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=12)
HOSTS = st.sampled_from(["", "localhost", "db.example.org", "10.0.0.7", "/var/run/postgresql"])


@given(host=HOSTS, port=st.integers(0, 65_535), database=NAMES, service=st.sampled_from(["", "ships"]))
def test_what_is_written_of_an_address_is_read_as_the_same(host: str, port: int, database: str, service: str) -> None:
    assume(not database.startswith("/"))
    address = Address(host, port, database, service, "require")

    assert parse(str(address))[0] == address


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://ann:s3cret@db.example.org:5433/ships",
        "postgres://db.example.org:5433/ships?user=ann&password=s3cret",
        "postgresql://ann:s3cret@/ships?host=db.example.org&port=5433",
    ],
)
def test_user_and_password_are_kept_apart(url: str) -> None:
    address, who = parse(url)

    assert str(address) == "postgresql://db.example.org:5433/ships"
    assert (who.user, who.password) == ("ann", "s3cret")
    assert "s3cret" not in repr(who)


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("https://ann:s3cret@example.org", "begins with postgresql://"),
        ("postgresql://ann:s3cret@host:port/ships", "no address of a database"),
        ("postgresql://", "names no server"),
        ("postgresql://host/ships?passfile=/etc/passwd&password=s3cret", "“passfile” is not taken"),
        ("postgresql://host/ships?options=-csearch_path%3Ds3cret", "“options” is not taken"),
        ("postgresql://host/ships?sslmode=s3cret", "sslmode of an address is one of"),
        ("postgresql://host/ships?host=a&port=s3cret", "port of an address is a number"),
    ],
)
def test_an_address_that_cannot_be_used_is_refused_without_being_repeated(url: str, problem: str) -> None:
    with pytest.raises(UsageError, match=problem) as caught:
        parse(url)
    assert "s3cret" not in str(caught.value)


def test_the_services_are_those_of_the_readers_file(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path_factory.mktemp("services") / "services"
    path.write_text("[ships]\nhost=db.example.org\npassword=%s3cret\n[rails]\nhost=other\n", "utf-8")
    monkeypatch.setenv("PGSERVICEFILE", str(path))

    assert services() == ("ships", "rails")


def test_a_broken_service_file_has_no_services(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path_factory.mktemp("services") / "services"
    path.write_text("host=db.example.org", "utf-8")
    monkeypatch.setenv("PGSERVICEFILE", str(path))

    assert services() == ()

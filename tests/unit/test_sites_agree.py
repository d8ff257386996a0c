"""The addresses of the sites stand in Python and in JavaScript: both name the same hosts, homes and places."""

import json
import re
from pathlib import Path

from agent.archives.x import tweet
from agent.dashboard import links, welcome
from agent.doctor.checks import permissions, sites
from agent.ledger import left_out, rounds
from agent.model import OwnAccount

EXTENSION = Path(__file__).parents[2] / "extension"
#: A small version of the site, in which the extension does not read.
SMALL = {"m.facebook.com"}
ADDRESS = re.compile(r'"(https://(?:x|www\.facebook)\.com/[\w./]*)"')


def js(file: str) -> str:
    return (EXTENSION / file).read_text(encoding="utf-8")


def table(file: str, name: str) -> dict[str, str]:
    """An object of texts, as it stands in a module."""
    [body] = re.findall(rf"^(?:export )?const {name} = \{{(.*?)\}};", js(file), re.MULTILINE | re.DOTALL)
    return {key or bare: value for key, bare, value in re.findall(r'(?:"([^"]+)"|(\w+)): "([^"]+)"', body)}


def plain(urls: set[str]) -> set[str | None]:
    return {left_out.plain(url) for url in urls}


def test_the_hosts_of_the_sites_are_the_same():
    hosts = table("places.js", "HOSTS")
    assert hosts
    assert hosts == links.HOSTS
    assert left_out._HOMES.keys() - SMALL == hosts.keys()
    manifest = json.loads(js("manifest.json"))
    read = [pattern for script in manifest["content_scripts"] for pattern in script["matches"]]
    for patterns in (read, [one for one in manifest["host_permissions"] if "127.0.0.1" not in one]):
        assert {one.removeprefix("https://").removesuffix("/*") for one in patterns} == hosts.keys()
    [known] = re.findall(r"^const HOSTS = new Set\(\[(.*)\]\);", js("sites/x-ids.js"), re.MULTILINE)
    assert {host for host, site in hosts.items() if site == "x"} <= set(re.findall(r'"([^"]+)"', known))
    bases = {host for some in permissions.HOSTS.values() for host in some} - {"127.0.0.1"}
    assert {base for base in bases for host in hosts if host == base} == bases
    assert all(any(host == base or host.endswith(f".{base}") for base in bases) for host in hosts)


def test_a_page_has_one_spelling_on_both_sides():
    home, hosts = table("places.js", "HOME"), table("places.js", "HOSTS")
    assert {host: home[hosts[host]] for host in hosts} | dict.fromkeys(SMALL, home["facebook"]) == left_out._HOMES
    assert table("places.js", "BY_ID") == left_out._BY_ID


def test_the_places_where_people_speak_to_the_user_are_the_same():
    accounts = (OwnAccount(platform="x", handle="robin"), OwnAccount(platform="facebook", handle="robin"))
    ours = {url for one in accounts for kind, _, url in rounds._of_account(one) if kind != "profile"}
    theirs = {
        url
        for file in ("sites/x.js", "sites/facebook.js")
        for url in ADDRESS.findall(js(file))
        if "notifications" in url
    }
    assert plain(theirs) == plain(ours)
    first = plain({address for _, address in welcome.OPEN.values()})
    assert plain(set(ADDRESS.findall(js("welcome/welcome.js")))) == first
    assert plain(set(sites.WHERE.values())) == first
    assert first <= plain(ours)


def test_a_posts_address_is_read_on_every_host_that_it_may_have():
    assert "`https://x.com/${handle}/status/${permalink.id}`" in js("sites/x-post.js")
    for host, site in links.HOSTS.items():
        if site == "x":
            found = tweet._QUOTED.search(f"https://{host}/robin/status/179")
            assert found is not None
            assert found.groups() == ("robin", "179")

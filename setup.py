"""What pyproject.toml cannot say: the wheel carries the extension and its selector maps as ``agent/extension``."""

from pathlib import Path
from shutil import copytree

from setuptools import setup
from setuptools.command.build_py import build_py


class WithExtension(build_py):
    def run(self) -> None:
        super().run()
        if not self.editable_mode:
            copytree(
                Path(__file__).parent / "extension", Path(self.build_lib) / "agent" / "extension", dirs_exist_ok=True
            )


setup(cmdclass={"build_py": WithExtension})

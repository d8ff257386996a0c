"""A month of invented life: forty people, both sites, two languages, and Robin Vale, who makes prints.

``scenario`` is the month as data, ``pages`` shows it as pages of both sites at any moment, ``sightings`` as what the
extension reads there. These three import nothing else of ``agent``, so that they can judge it. ``living`` tells the
month to the agent, as the extension and its panel would, for screenshots and for trying Nod out.
"""
